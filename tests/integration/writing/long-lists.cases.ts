import { type Answer, article, askCode, type Data, doors, enter, type Visitor } from '../../helpers/doors';
import { shareNewsroom } from '../../helpers/newsroom';

/* A save holds the lock of all writes, and takes the longer the more sections it brings. */

let visitor: Visitor;
let documentId: string;

const documents = () => visitor.strapi.documents(article);
const sections = (count: number): Data => ({
  headline: 'Bridge',
  body: Array.from({ length: count }, () => ({ __component: 'sections.text', content: 'The bridge opened.' })),
});
const corrections = (count: number): Data => ({
  headline: 'Bridge',
  corrections: Array.from({ length: count }, () => ({ kind: 'correction' })),
});

beforeAll(async () => {
  visitor = await enter(await shareNewsroom());
  ({ documentId } = await documents().create({ locale: 'en', data: { headline: 'Bridge' } as never }));
});

const update = (data: Data): Promise<Answer> =>
  askCode(() => documents().update({ documentId, locale: 'en', data: data as never }));

const tooMuch = { message: expect.stringContaining('1000 at the most'), details: { code: 'request/too-much' } };

test('a thousand of them are saved', async () => {
  expect((await update(sections(1000))).refusal).toBeUndefined();
});

test.each([
  ['sections', sections(1001)],
  ['entries of a list', corrections(1001)],
  ['both together', { ...sections(600), ...corrections(401) }],
])('more are refused: %s', async (_what, data) => {
  expect((await update(data)).refusal).toMatchObject(tooMuch);
});

describe('by every door that takes content', () => {
  test.each(doors.filter(({ takes }) => takes !== 'draft').map((door) => [`${door.kind}: ${door.name}`, door]))(
    '%s',
    async (_what, door) => {
      const before = await documents().count({ locale: 'en', status: 'draft' });
      const { refusal } = await door.publish(visitor, { locale: 'en', data: sections(1001), documentId });
      expect(refusal).toMatchObject(tooMuch);
      expect(await documents().count({ locale: 'en', status: 'draft' })).toBe(before);
    },
  );
});

describe('content that is nested more deeply than anybody writes', () => {
  const nest = (levels: number): Data => {
    let item: unknown = { type: 'list-item', children: [{ type: 'text', text: 'The bridge opened.' }] };
    for (let level = 0; level < levels; level += 1) item = { type: 'list', format: 'unordered', children: [item] };
    return { headline: 'Bridge', body: [{ __component: 'sections.text', content: [item] }] };
  };
  const tooDeep = { message: expect.stringContaining('200 levels at the most'), details: { code: 'request/too-much' } };

  test('is saved down to a hundred levels or so', async () => {
    expect((await update(nest(90))).refusal).toBeUndefined();
  });

  test.each([120, 1500, 6000])('is refused with a sentence: %i lists in each other, by code', async (levels) => {
    expect((await update(nest(levels))).refusal).toMatchObject(tooDeep);
  });

  test.each(doors.filter(({ takes }) => takes !== 'draft').map((door) => [`${door.kind}: ${door.name}`, door]))(
    'is refused as a mistake of the request: %s',
    async (_what, door) => {
      const { refusal } = await door.publish(visitor, { locale: 'en', data: nest(1500), documentId });
      expect(refusal?.message).toMatch(/200 levels at the most|cannot be processed as it is/);
      expect(refusal?.status ?? 400).toBeLessThan(500);
    },
  );

  test('is refused where no program could write it out: REST', async () => {
    const levels = 6000;
    const list = '{"type":"list","format":"unordered","children":[';
    const content = `${list.repeat(levels)}{"type":"text","text":"The bridge opened."}${']}'.repeat(levels)}`;
    const response = await fetch(`${visitor.url}/api/articles/${documentId}?locale=en`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${visitor.apiToken}` },
      body: `{"data":{"body":[{"__component":"sections.text","content":[${content}]}]}}`,
    });
    expect(response.status).toBe(400);
  });
});
