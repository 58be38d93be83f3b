import { type DatabasePicture, takePicture } from '../../helpers/database-picture';
import {
  type Answer,
  article,
  askCode,
  askGraphql,
  askPanel,
  askRest,
  type Data,
  type Door,
  doors,
  send,
  toForm,
  toGraphqlInput,
  tripwires,
} from '../../helpers/doors';
import {
  eventsDuring,
  type Gate,
  openGate,
  prepare,
  putOut,
  readRow,
  readRows,
  saveChanges,
  saveDraft,
  tableOf,
  writeArticle,
} from './stories';

jest.setTimeout(30_000);

let gate: Gate;
beforeAll(async () => {
  gate = await openGate();
}, 60_000);
afterAll(() => gate.close());

const httpStatus = { code: undefined, REST: 400, panel: 400, GraphQL: 200 };

const refusalBy = (door: Door) => ({
  status: httpStatus[door.kind],
  name: 'ValidationError',
  message: expect.stringMatching(/uk: “Authors \(byline\)” is empty/),
  details: {
    summary: { key: 'refusal.not-published' },
    errors: [
      expect.objectContaining({
        name: 'attribution/byline-missing',
        path: ['authors'],
        message: expect.stringContaining('“Authors (byline)” is empty'),
        locale: 'uk',
      }),
    ],
  },
});

/** Goes through a door and tells what came of it: the answer, the events, and the database before and after. */
async function observe(run: () => Promise<Answer>) {
  const before: DatabasePicture = await takePicture(gate.strapi);
  let answer: Answer | undefined;
  const events = await eventsDuring(gate.strapi, async () => {
    answer = await run();
  });
  return { answer, events, before, after: await takePicture(gate.strapi) };
}

describe('an article that nobody signs', () => {
  test.each(tableOf(doors))('is refused at the door “%s”, and nothing is changed', async (_title, door) => {
    const unsigned = writeArticle(gate.desk, 'uk', { authors: [] });
    const submission = await prepare(door, gate, 'uk', unsigned);
    const data = { ...unsigned, headline: 'Not to be saved', slug: 'not-to-be-saved' };

    const { answer, events, before, after } = await observe(() => door.publish(gate.visitor, { ...submission, data }));
    expect(answer).toEqual({ refusal: refusalBy(door) });
    expect(after).toEqual(before);
    expect(events).toEqual([]);
  });

  const toStoredDrafts = doors.filter(({ takes, prepare: needs }) => takes !== 'new' && !needs);
  test.each(tableOf(toStoredDrafts))('leaves at “%s” what readers saw before', async (_title, door) => {
    const signed = writeArticle(gate.desk, 'uk');
    const unsigned = { ...signed, authors: [] };
    const documentId = await putOut(gate.strapi, { uk: signed });
    // Saved with the byline where the door takes it off, without it where the door takes what stands.
    const stored = door.takes === 'draft' ? unsigned : signed;
    await saveChanges(gate, documentId, 'uk', stored);

    const submission = { locale: 'uk', data: unsigned, documentId };
    const { answer, events, before, after } = await observe(() => door.publish(gate.visitor, submission));
    expect(answer).toEqual({ refusal: refusalBy(door) });
    expect(after).toEqual(before);
    expect(events).toEqual([]);
  });
});

describe('an article that somebody signs', () => {
  test.each(tableOf(doors))('goes out at the door “%s”', async (_title, door) => {
    const submission = await prepare(door, gate, 'uk', writeArticle(gate.desk, 'uk'));

    let answer: Answer | undefined;
    const events = await eventsDuring(gate.strapi, async () => {
      answer = await door.publish(gate.visitor, submission);
    });
    expect(answer).toEqual({ documentId: submission.documentId ?? expect.any(String) });
    const row = await readRow(gate.strapi, String((answer as { documentId: string }).documentId), 'uk');
    expect(row.authors).toMatchObject([{ documentId: gate.desk.author }]);
    expect(events.filter((event) => event === 'entry.publish')).toHaveLength(1);
  });
});

describe('a published row', () => {
  test.each(tripwires.map(({ name, write }) => [name, write] as const))(
    'is not written with db.query: %s',
    async (_name, write) => {
      const { strapi } = gate;
      const data = writeArticle(gate.desk, 'uk', { locale: 'uk', documentId: 'tripwire' });
      const draft = await readRow(
        strapi,
        await saveDraft(strapi, { uk: writeArticle(gate.desk, 'uk') }),
        'uk',
        'draft',
      );
      const published = await readRow(strapi, await putOut(strapi, { uk: writeArticle(gate.desk, 'uk') }), 'uk');

      const { answer, events, before, after } = await observe(() =>
        askCode(() => write(strapi, { draftId: draft.id, publishedId: published.id, data })),
      );
      expect(answer).toMatchObject({
        refusal: { name: 'ValidationError', message: expect.stringContaining('cannot be written directly') },
      });
      expect(after).toEqual(before);
      expect(events).toEqual([]);
    },
  );

  test('is not made by a date of publication in the data of a draft', async () => {
    const { strapi, visitor } = gate;
    const data: Data = { ...writeArticle(gate.desk, 'uk', { authors: [] }), publishedAt: new Date().toISOString() };
    const answers = [
      await askCode(() => strapi.documents(article).create({ locale: 'uk', data })),
      await askRest(visitor, 'POST', '/api/articles?locale=uk&status=draft', { data }),
      await askPanel(visitor, '?locale=uk', toForm(data)),
      await askGraphql(visitor, {
        query: `mutation ($data: ArticleInput!) {
          answer: createArticle(data: $data, locale: "uk", status: DRAFT) { documentId }
        }`,
        variables: { data: toGraphqlInput(data) },
      }),
    ];
    for (const answer of answers) {
      expect(answer).toEqual({ documentId: expect.any(String) });
      expect(await readRows(strapi, String((answer as { documentId: string }).documentId))).toEqual({});
    }
  });
});

describe('doors that Strapi itself keeps shut', () => {
  test('the panel’s clone in one click: an article has a slug and relations', async () => {
    const documentId = await putOut(gate.strapi, { uk: writeArticle(gate.desk, 'uk') });
    const { answer, before, after } = await observe(() => askPanel(gate.visitor, `/auto-clone/${documentId}`, {}));
    expect(answer).toMatchObject({ refusal: { status: 400, message: expect.stringContaining('could not be cloned') } });
    expect(after).toEqual(before);
  });

  test('content releases: the community edition has none', async () => {
    const { status } = await send(
      `${gate.visitor.url}/content-releases/1/publish`,
      'POST',
      {},
      gate.visitor.adminToken,
    );
    expect([404, 405]).toContain(status);
    expect(gate.strapi.plugin('content-releases').services).toEqual({});
  });
});
