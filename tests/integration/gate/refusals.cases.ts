import { takeSnapshot } from '../../helpers/database-snapshot';
import {
  article,
  askCode,
  askGraphql,
  askPanel,
  askRest,
  type Data,
  type Refusal,
  toGraphqlInput,
} from '../../helpers/doors';
import { send } from '../../helpers/send';
import { type Gate, openGate, readRows, saveDraft, writeArticle } from './stories';

let gate: Gate;
beforeAll(async () => {
  gate = await openGate();
});
afterAll(() => gate.close());

interface RefusedEntry {
  name: string;
  path: (string | number)[];
  message: string;
  locale: string;
  uid?: string;
  documentId?: string;
  title?: string;
}

const entriesOf = (refusal: Refusal | undefined): RefusedEntry[] =>
  (refusal?.details as { errors: RefusedEntry[] }).errors;

describe('a publication of several documents', () => {
  const save = (headline: string, changes: Data = {}) =>
    saveDraft(gate.strapi, { uk: writeArticle(gate.samples, 'uk', { headline, ...changes }) });

  test('says of each what stands in its way, by its title', async () => {
    const good = await save('Добра новина');
    const unsigned = await save('Новина без авторів', { authors: [] });
    const empty = await save('Новина без ліду', { lede: '' });
    const before = await takeSnapshot(gate.strapi);
    const { refusal } = await askPanel(gate.visitor, '/actions/bulkPublish?locale=uk', {
      documentIds: [unsigned, good, empty],
    });
    expect(refusal).toMatchObject({
      status: 400,
      name: 'ValidationError',
      details: {
        summary: {
          key: 'refusal.several-not-published',
          values: { titles: { kind: 'titles', titles: ['Новина без авторів', 'Новина без ліду'] } },
        },
      },
    });
    expect(refusal?.message).toMatch(
      /^“Новина без авторів” cannot be published yet\. uk: “Authors.* “Новина без ліду” cannot be published yet\. uk: “Lede”/,
    );
    expect(entriesOf(refusal).map(({ name, uid, documentId, title }) => ({ name, uid, documentId, title }))).toEqual([
      { name: 'attribution/byline-missing', uid: article, documentId: unsigned, title: 'Новина без авторів' },
      { name: 'translation/field-missing', uid: article, documentId: empty, title: 'Новина без ліду' },
    ]);
    expect(await takeSnapshot(gate.strapi)).toEqual(before);
    expect(await readRows(gate.strapi, good)).toEqual({});
  });

  test('names the one that is refused of several', async () => {
    const documentIds = [await save('Ще одна добра новина'), await save('Новина без підпису', { authors: [] })];
    const { refusal } = await askPanel(gate.visitor, '/actions/bulkPublish?locale=uk', { documentIds });
    expect(refusal?.details).toMatchObject({
      summary: { key: 'refusal.several-not-published', values: { titles: { titles: ['Новина без підпису'] } } },
    });
  });

  test('names the one that is not there, and publishes none', async () => {
    const good = await save('Добра новина поруч з нічим');
    const { refusal } = await askPanel(gate.visitor, '/actions/bulkPublish?locale=uk', {
      documentIds: [good, 'gonegonegonegonegonegone'],
    });
    expect(refusal).toMatchObject({ status: 400, details: { uid: article, documentId: 'gonegonegonegonegonegone' } });
    expect(refusal?.message).toContain('gonegonegonegonegonegone');
    expect(await readRows(gate.strapi, good)).toEqual({});
  });

  test('publishes all where nothing stands in the way', async () => {
    const documentIds = [await save('Перша добра новина'), await save('Друга добра новина')];
    const { url, adminToken } = gate.visitor;
    const path = `/content-manager/collection-types/${article}/actions/bulkPublish?locale=uk`;
    expect(await send(`${url}${path}`, 'POST', { documentIds }, adminToken)).toMatchObject({
      status: 200,
      body: { count: 2 },
    });
    for (const documentId of documentIds) expect(Object.keys(await readRows(gate.strapi, documentId))).toEqual(['uk']);
  });

  test('names the document over the plugin’s own endpoint and in code, too', async () => {
    const documentId = await save('Новина без підпису', { authors: [] });
    const { url, adminToken } = gate.visitor;
    const { body } = await send(`${url}/copydesk/publication/${article}/${documentId}`, 'POST', {}, adminToken);
    const named = [expect.objectContaining({ uid: article, documentId, title: 'Новина без підпису' })];
    expect(body).toMatchObject({ error: { details: { errors: named } } });
    const { refusal } = await askCode(() => gate.strapi.documents(article).publish({ documentId, locale: 'uk' }));
    expect(entriesOf(refusal)).toEqual(named);
  });
});

describe('a draft without the sections that its type requires', () => {
  const unfinished = (): Data => {
    const { body: _, ...data } = writeArticle(gate.samples, 'uk', { authors: [] });
    return data;
  };

  test.each<[string, () => Promise<{ refusal?: Refusal }>]>([
    ['REST', () => askRest(gate.visitor, 'POST', '/api/articles?locale=uk', { data: unfinished() })],
    [
      'REST, null',
      () => askRest(gate.visitor, 'POST', '/api/articles?locale=uk', { data: { ...unfinished(), body: null } }),
    ],
    [
      'GraphQL',
      () =>
        askGraphql(gate.visitor, {
          query: `mutation ($data: ArticleInput!) { answer: createArticle(data: $data, locale: "uk") { documentId } }`,
          variables: { data: toGraphqlInput(unfinished()) },
        }),
    ],
    [
      'code',
      () =>
        askCode(() => gate.strapi.documents(article).create({ locale: 'uk', data: unfinished(), status: 'published' })),
    ],
  ])('is refused by the gate with all that it lacks: %s', async (_, ask) => {
    const { refusal } = await ask();
    expect(entriesOf(refusal).map(({ name, message }) => [name, message])).toEqual([
      ['attribution/byline-missing', expect.stringContaining('“Authors (byline)” is empty')],
      ['translation/field-missing', '“Body” is empty. No version can go without it.'],
    ]);
  });

  test('is saved, as the panel saves it, in every language', async () => {
    const documentId = await saveDraft(gate.strapi, { uk: unfinished(), en: { headline: 'No body yet' } });
    expect(Object.keys(await readRows(gate.strapi, documentId, 'draft'))).toEqual(['en', 'uk']);
  });

  test('does not lose its sections by a save that leaves them out', async () => {
    const documentId = await saveDraft(gate.strapi, { uk: writeArticle(gate.samples, 'uk') });
    await gate.strapi
      .documents(article)
      .update({ documentId, locale: 'uk', data: { headline: 'Інший заголовок' } as never });
    const { body } = await gate.strapi.db.query(article).findOne({ where: { documentId }, populate: ['body'] });
    expect(body).toHaveLength(1);
  });
});

describe('a relation to what does not exist in the language', () => {
  let author: string;
  let illustration: string;
  beforeAll(async () => {
    const { strapi } = gate;
    const { image } = await strapi.db
      .query('api::illustration.illustration')
      .findOne({ where: {}, populate: ['image'] });
    const data = { image: image.id, caption: 'Лише українською', altText: 'Вежа', creditLine: 'О. М.' };
    ({ documentId: illustration } = await strapi
      .documents('api::illustration.illustration')
      .create({ locale: 'uk', data }));
    ({ documentId: author } = await strapi
      .documents('api::author.author')
      .create({ locale: 'uk', data: { name: 'Новачок' } }));
  });

  const report = (changes: Data = {}): Data =>
    writeArticle(gate.samples, 'en', {
      sourceLocale: 'en',
      authors: [gate.samples.author, author],
      body: [{ __component: 'sections.figure', illustration }],
      ...changes,
    });
  const absences = [
    [
      'attribution/author-not-in-locale',
      'authors',
      '“Authors (byline)”: “Новачок” does not exist in English. Add that version of the author.',
    ],
    [
      'attribution/illustration-not-in-locale',
      'body.0.illustration',
      '“Body” (part 1, “Illustration”): the picture “Лише українською” does not exist in English. Add that version of the picture.',
    ],
  ];

  test.each<[string, () => Promise<{ refusal?: Refusal }>]>([
    ['REST', () => askRest(gate.visitor, 'POST', '/api/articles?locale=en&status=draft', { data: report() })],
    [
      'GraphQL',
      () =>
        askGraphql(gate.visitor, {
          query: `mutation ($data: ArticleInput!) {
            answer: createArticle(data: $data, locale: "en", status: DRAFT) { documentId }
          }`,
          variables: { data: toGraphqlInput(report()) },
        }),
    ],
    ['code', () => askCode(() => gate.strapi.documents(article).create({ locale: 'en', data: report() as never }))],
    [
      'code, connected to a version that is there',
      async () => {
        const documentId = await saveDraft(gate.strapi, {
          en: writeArticle(gate.samples, 'en', { sourceLocale: 'en' }),
        });
        const { body } = report();
        const data = { authors: { connect: [author] }, body } as never;
        return askCode(() => gate.strapi.documents(article).update({ documentId, locale: 'en', data }));
      },
    ],
  ])('is said by name, field and cause: %s', async (_, ask) => {
    const before = await takeSnapshot(gate.strapi);
    const { refusal } = await ask();
    expect(refusal?.message).toMatch(/^This cannot be saved\. en: “Authors/);
    expect(entriesOf(refusal).map(({ name, path, message }) => [name, path.join('.'), message])).toEqual(absences);
    if (!_.includes('connected')) expect(await takeSnapshot(gate.strapi)).toEqual(before);
  });

  test('is said with everything else that is wrong with a publication', async () => {
    const { refusal } = await askRest(gate.visitor, 'POST', '/api/articles?locale=en', { data: report({ lede: '' }) });
    expect(entriesOf(refusal).map(({ name, path }) => [name, path.join('.')])).toEqual([
      ...absences.map(([name, path]) => [name, path]),
      ['translation/field-missing', 'lede'],
    ]);
    expect(entriesOf(refusal)[0]).toMatchObject({ uid: article, title: 'Zghorany gets ready for winter' });
  });
});

test('a picture without its parts is refused with a sentence for each', async () => {
  const { url, apiToken } = gate.visitor;
  const data = { caption: 'Міст', altText: 'Міст через річку' };
  const { status, body } = await send(`${url}/api/illustrations?locale=uk`, 'POST', { data }, apiToken);
  expect({ status, body }).toMatchObject({
    status: 400,
    body: { error: { name: 'ValidationError', details: { summary: { key: 'refusal.not-saved' } } } },
  });
  const { error } = body as { error: { message: string; details: { errors: RefusedEntry[] } } };
  const { errors } = error.details;
  expect(errors.map((entry) => [entry.name, entry.path, entry.locale, entry.message])).toEqual([
    ['attribution/illustration-missing', ['image'], 'uk', '“Image file” has no file. Choose one.'],
    ['translation/field-missing', ['creditLine'], 'uk', '“Credit line” is empty. No version can go without it.'],
  ]);
  expect(error.message).not.toMatch(/must be defined/);
});
