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
