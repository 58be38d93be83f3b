import { takeSnapshot } from '../../helpers/database-snapshot';
import {
  type Answer,
  article,
  askCode,
  askGraphql,
  askPanel,
  askRest,
  toForm,
  toGraphqlInput,
} from '../../helpers/doors';
import {
  cloneOf,
  type Gate,
  interrupt,
  openGate,
  passed,
  putOut,
  readRow,
  readRows,
  saveDraft,
  unsign,
  writeArticle,
} from './stories';

let gate: Gate;
beforeAll(async () => {
  gate = await openGate();
});
afterAll(() => gate.close());

type Attempt = (documentId: string) => Promise<Answer>;

const inAllLocales = () => ({
  uk: writeArticle(gate.samples, 'uk'),
  en: writeArticle(gate.samples, 'en'),
  ru: writeArticle(gate.samples, 'ru'),
});

describe('a locale that the newsroom does not have', () => {
  const documents = () => gate.strapi.documents(article);
  const data = () => writeArticle(gate.samples, 'en');

  const attempts: [string, Attempt][] = [
    ['code: create', () => askCode(() => documents().create({ locale: 'xx', data: data() }))],
    [
      'code: create as published',
      () => askCode(() => documents().create({ locale: 'xx', data: data(), status: 'published' })),
    ],
    ['code: update', (documentId) => askCode(() => documents().update({ documentId, locale: 'xx', data: data() }))],
    ['code: publish', (documentId) => askCode(() => documents().publish({ documentId, locale: 'xx' }))],
    [
      'code: publish it among others',
      (documentId) => askCode(() => documents().publish({ documentId, locale: ['uk', 'xx'] })),
    ],
    ['code: unpublish', (documentId) => askCode(() => documents().unpublish({ documentId, locale: 'xx' }))],
    ['code: discard', (documentId) => askCode(() => documents().discardDraft({ documentId, locale: 'xx' }))],
    ['code: clone', (documentId) => askCode(() => documents().clone({ documentId, locale: 'xx' }))],
    ['REST: POST', () => askRest(gate.visitor, 'POST', '/api/articles?locale=xx', { data: data() })],
    [
      'REST: POST of a draft',
      () => askRest(gate.visitor, 'POST', '/api/articles?locale=xx&status=draft', { data: data() }),
    ],
    [
      'REST: PUT',
      (documentId) => askRest(gate.visitor, 'PUT', `/api/articles/${documentId}?locale=xx`, { data: data() }),
    ],
    [
      'panel: publish it among others',
      (documentId) =>
        askPanel(gate.visitor, '/actions/bulkPublish', { documentIds: [documentId], locale: ['uk', 'xx'] }),
    ],
  ];

  test.each(attempts)('is refused by name, and nothing is changed: %s', async (_name, attempt) => {
    const documentId = await saveDraft(gate.strapi, inAllLocales());
    const before = await takeSnapshot(gate.strapi);
    expect(await attempt(documentId)).toMatchObject({
      refusal: { name: 'ValidationError', message: expect.stringContaining('There is no locale “xx”') },
    });
    expect(await takeSnapshot(gate.strapi)).toEqual(before);
  });

  // Strapi's own check comes first in the panel, which offers no such locale; GraphQL knows the locales as a type.
  const shutByStrapi: [string, Attempt][] = [
    ['panel: create', () => askPanel(gate.visitor, '?locale=xx', toForm(data()))],
    ['panel: update', (documentId) => askPanel(gate.visitor, `/${documentId}?locale=xx`, toForm(data()), 'PUT')],
    ['panel: publish a new article', () => askPanel(gate.visitor, '/actions/publish?locale=xx', toForm(data()))],
    [
      'panel: publish from the edit view',
      (documentId) => askPanel(gate.visitor, `/${documentId}/actions/publish?locale=xx`, {}),
    ],
    [
      'panel: publish from the list',
      (documentId) => askPanel(gate.visitor, '/actions/bulkPublish?locale=xx', { documentIds: [documentId] }),
    ],
    ['panel: clone', (documentId) => askPanel(gate.visitor, `/clone/${documentId}?locale=xx`, {})],
    [
      'GraphQL: createArticle',
      () =>
        askGraphql(gate.visitor, {
          query: `mutation ($data: ArticleInput!) { answer: createArticle(data: $data, locale: "xx") { documentId } }`,
          variables: { data: toGraphqlInput(data()) },
        }),
    ],
  ];

  test.each(shutByStrapi)('is refused, and nothing is changed: %s', async (_name, attempt) => {
    const documentId = await saveDraft(gate.strapi, inAllLocales());
    const before = await takeSnapshot(gate.strapi);
    expect(await attempt(documentId)).toMatchObject({
      refusal: { status: 400, message: expect.stringMatching(/locale/i) },
    });
    expect(await takeSnapshot(gate.strapi)).toEqual(before);
  });

  test('is none that a clone gets by its data', async () => {
    const documentId = await saveDraft(gate.strapi, { uk: writeArticle(gate.samples, 'uk') });
    const clone = await cloneOf(gate, documentId, 'uk', { locale: 'xx' });
    expect(Object.keys(await readRows(gate.strapi, clone, 'draft'))).toEqual(['uk']);
  });

  test.each(['*', 'not a locale', 'UK'])('is none that an article can be created in: “%s”', async (locale) => {
    const before = await takeSnapshot(gate.strapi);
    expect(await askCode(() => documents().create({ locale, data: data() }))).toMatchObject({
      refusal: { name: 'ValidationError', message: expect.stringContaining(locale) },
    });
    expect(await takeSnapshot(gate.strapi)).toEqual(before);
  });
});

describe('a locale that the article does not have', () => {
  const attempts: [string, Attempt][] = [
    ['code', (documentId) => askCode(() => gate.strapi.documents(article).publish({ documentId, locale: 'ru' }))],
    [
      'code, among others',
      (documentId) => askCode(() => gate.strapi.documents(article).publish({ documentId, locale: ['uk', 'ru'] })),
    ],
    [
      'panel, from the list',
      (documentId) => askPanel(gate.visitor, '/actions/bulkPublish?locale=ru', { documentIds: [documentId] }),
    ],
    [
      'panel, several locales',
      (documentId) =>
        askPanel(gate.visitor, '/actions/bulkPublish', { documentIds: [documentId], locale: ['uk', 'ru'] }),
    ],
  ];

  test.each(attempts)('is refused by name, and nothing goes out: %s', async (_name, attempt) => {
    const documentId = await saveDraft(gate.strapi, { uk: writeArticle(gate.samples, 'uk') });
    const before = await takeSnapshot(gate.strapi);
    expect(await attempt(documentId)).toMatchObject({
      refusal: {
        name: 'ValidationError',
        message: 'There is no version of “Згорани готуються до зими” in “ru” to publish.',
        details: { locale: ['ru'] },
      },
    });
    expect(await takeSnapshot(gate.strapi)).toEqual(before);
  });
});

describe('several locales go out all or none', () => {
  const attempts: [string, Attempt][] = [
    [
      'code, a list',
      (documentId) => askCode(() => gate.strapi.documents(article).publish({ documentId, locale: ['uk', 'en'] })),
    ],
    [
      'code, the broken one first',
      (documentId) => askCode(() => gate.strapi.documents(article).publish({ documentId, locale: ['en', 'uk'] })),
    ],
    ['code, all', (documentId) => askCode(() => gate.strapi.documents(article).publish({ documentId, locale: '*' }))],
    [
      'panel',
      (documentId) =>
        askPanel(gate.visitor, '/actions/bulkPublish', { documentIds: [documentId], locale: ['uk', 'en'] }),
    ],
  ];

  test.each(attempts)('%s', async (_name, attempt) => {
    const documentId = await saveDraft(gate.strapi, {
      uk: writeArticle(gate.samples, 'uk'),
      en: writeArticle(gate.samples, 'en', { translation: null }),
    });
    const before = await takeSnapshot(gate.strapi);
    const answer = await attempt(documentId);
    expect(answer.refusal?.details).toEqual({
      errors: [expect.objectContaining({ name: 'attribution/translator-missing', locale: 'en' })],
      summary: { key: 'refusal.not-published' },
    });
    expect(await takeSnapshot(gate.strapi)).toEqual(before);
    expect(await readRows(gate.strapi, documentId)).toEqual({});

    // The locale that is fine goes out by itself.
    await gate.strapi.documents(article).publish({ documentId, locale: 'uk' });
    expect(Object.keys(await readRows(gate.strapi, documentId))).toEqual(['uk']);
  });

  test('and so do several articles chosen from the list', async () => {
    const { strapi, visitor, samples } = gate;
    const signed = () => saveDraft(strapi, { uk: writeArticle(samples, 'uk') });
    const unsigned = await saveDraft(strapi, { uk: writeArticle(samples, 'uk', { authors: [] }) });
    const documentIds = [await signed(), unsigned, await signed()];

    const before = await takeSnapshot(strapi);
    expect(await askPanel(visitor, '/actions/bulkPublish?locale=uk', { documentIds })).toMatchObject({
      refusal: { status: 400, details: { errors: [{ name: 'attribution/byline-missing', locale: 'uk' }] } },
    });
    expect(await takeSnapshot(strapi)).toEqual(before);
  });

  test('each locale named once more goes out once', async () => {
    const documentId = await saveDraft(gate.strapi, inAllLocales());
    await gate.strapi.documents(article).publish({ documentId, locale: ['uk', 'en', 'uk'] });
    expect(await listPublished(documentId)).toEqual(['en', 'uk']);
  });

  test('and so do several articles named in one call', async () => {
    const data = writeArticle(gate.samples, 'uk');
    const documentIds = [await saveDraft(gate.strapi, { uk: data }), await saveDraft(gate.strapi, { uk: data })].sort();
    await unsign(gate.strapi, String(documentIds[0]), 'uk');
    const named = { $in: documentIds } as unknown as string;
    await askCode(() => gate.strapi.documents(article).publish({ documentId: named, locale: 'uk' }));
    for (const documentId of documentIds) expect(await listPublished(documentId)).toEqual([]);
  });

  test('“*” in a list of locales means what it means alone, or nothing at all', async () => {
    const documentId = await saveDraft(gate.strapi, inAllLocales());
    await askPanel(gate.visitor, '/actions/bulkPublish', { documentIds: [documentId], locale: ['uk', '*'] });
    // What did not go out has no time of its first publication.
    for (const locale of ['en', 'ru']) {
      const draft = await readRow(gate.strapi, documentId, locale, 'draft');
      const published = (await readRows(gate.strapi, documentId))[locale];
      expect(draft.firstPublishedAt !== null).toBe(published !== undefined);
    }
  });
});

/** The locales of the published rows of an article, each as often as it has rows. */
async function listPublished(documentId: string): Promise<string[]> {
  const rows: { locale: string }[] = await gate.strapi.db
    .query(article)
    .findMany({ where: { documentId, publishedAt: { $notNull: true } }, orderBy: { locale: 'asc' } });
  return rows.map(({ locale }) => locale);
}

describe('publications at once of the same article', () => {
  const documents = () => gate.strapi.documents(article);
  const save = (documentId: string, headline: string) =>
    askRest(gate.visitor, 'PUT', `/api/articles/${documentId}?locale=uk`, { data: { headline } });

  const pairs: [string, Attempt[]][] = [
    [
      'the same locale',
      [
        (documentId) => askCode(() => documents().publish({ documentId, locale: 'uk' })),
        (documentId) => askCode(() => documents().publish({ documentId, locale: 'uk' })),
      ],
    ],
    [
      'all locales',
      [
        (documentId) => askCode(() => documents().publish({ documentId, locale: '*' })),
        (documentId) => askCode(() => documents().publish({ documentId, locale: '*' })),
      ],
    ],
    [
      'one locale and all',
      [
        (documentId) => askCode(() => documents().publish({ documentId, locale: 'en' })),
        (documentId) => askCode(() => documents().publish({ documentId, locale: '*' })),
      ],
    ],
    [
      'over REST',
      [(documentId) => save(documentId, 'One headline'), (documentId) => save(documentId, 'Another headline')],
    ],
    [
      'in the panel and in code',
      [
        (documentId) => askPanel(gate.visitor, '/actions/bulkPublish?locale=uk', { documentIds: [documentId] }),
        (documentId) => askCode(() => documents().publish({ documentId, locale: ['uk', 'ru'] })),
      ],
    ],
  ];

  test.each(pairs)('leave one published row for each locale: %s', async (_name, attempts) => {
    for (const documentId of [
      await saveDraft(gate.strapi, inAllLocales()),
      await putOut(gate.strapi, inAllLocales()),
    ]) {
      const answers = await Promise.all(attempts.map((attempt) => attempt(documentId)));
      answers.forEach(passed);
      const locales = await listPublished(documentId);
      expect(locales).toContain('uk');
      expect(locales).toEqual([...new Set(locales)]);
    }
  });
});

describe('publications at once of different articles', () => {
  test('do not stand in each other’s way, whatever the order of their locales', async () => {
    const documentIds: string[] = [];
    for (let count = 0; count < 6; count += 1) documentIds.push(await saveDraft(gate.strapi, inAllLocales()));
    const answers = await Promise.all(
      documentIds.map((documentId, position) => {
        const locale = position % 2 === 0 ? ['uk', 'en', 'ru'] : ['ru', 'en', 'uk'];
        return askPanel(gate.visitor, '/actions/bulkPublish', { documentIds: [documentId], locale });
      }),
    );
    answers.forEach(passed);
  });
});

describe('an edit and a publication at once of the same article', () => {
  test('a publication waits for an edit that is on its way, and no deadlock comes of it', async () => {
    const documentId = await saveDraft(gate.strapi, { uk: writeArticle(gate.samples, 'uk') });
    let other: Promise<Answer> | undefined;
    // The edit has been saved and is about to be published when somebody else publishes the article.
    interrupt(gate.strapi, 'update', documentId, 'after', async () => {
      other = askPanel(gate.visitor, '/actions/bulkPublish?locale=uk', { documentIds: [documentId] });
      await Promise.race([other, pause(500)]);
    });
    const data = { headline: 'Saved and published at once' };
    passed(await askRest(gate.visitor, 'PUT', `/api/articles/${documentId}?locale=uk`, { data }));
    passed((await other) ?? { documentId: '' });
    expect(await listPublished(documentId)).toEqual(['uk']);
  });

  test('what is published is what was assessed', async () => {
    const { strapi, visitor, samples } = gate;
    const documentId = await putOut(strapi, { uk: writeArticle(samples, 'uk') });
    let edit: Promise<Answer> | undefined;
    // The article has been assessed and is about to be written when somebody takes the byline off the draft.
    interrupt(strapi, 'publish', documentId, 'before', async () => {
      edit = askPanel(visitor, `/${documentId}?locale=uk`, { authors: { set: [] } }, 'PUT');
      await Promise.race([edit, pause(500)]);
    });
    await strapi.documents(article).publish({ documentId, locale: 'uk' });
    await edit;
    expect((await readRow(strapi, documentId, 'uk')).authors).toHaveLength(1);
  });
});

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
