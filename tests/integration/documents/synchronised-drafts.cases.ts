import { type Newsroom, shareNewsroom } from '../../helpers/newsroom';

const uid = 'api::article.article';
const locales = ['uk', 'en', 'ru'];

let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await shareNewsroom();
});

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- rows of any type, read by name
type Row = Record<string, any>;

const rows = (documentId: string, status: 'draft' | 'published'): Promise<Row[]> =>
  newsroom.strapi.db.query(uid).findMany({
    where: { documentId, publishedAt: status === 'draft' ? { $null: true } : { $notNull: true } },
    populate: {
      authors: true,
      illustration: true,
      dateline: true,
      backgrounds: true,
      sources: true,
      body: {
        on: {
          'sections.statement': { populate: { source: true } },
          'sections.figure': { populate: { illustration: true } },
        },
      },
    },
  });

const ids = (value: Row[] | Row | null) =>
  (Array.isArray(value) ? value : value ? [value] : []).map((one) => one.documentId);
const find = async (type: string, where: object): Promise<string> =>
  (await newsroom.strapi.db.query(type as never).findOne({ where })).documentId;

test('a new locale starts with the byline, the picture, the sources and the backgrounds', async () => {
  const { strapi } = newsroom;
  const author = await find('api::author.author', { kind: 'desk' });
  const picture = await find('api::illustration.illustration', { kind: 'archive' });
  const source = await find('api::source.source', { kind: 'official' });
  const { documentId } = await strapi.documents(uid).create({
    locale: 'uk',
    data: {
      headline: 'Новий маршрут',
      lede: 'Автобус',
      body: [],
      genre: 'opinion',
      authors: [author],
      illustration: picture,
      sources: [source],
    },
  } as never);
  await strapi.documents(uid).update({
    documentId,
    locale: 'en',
    data: { headline: 'A new route', lede: 'A bus', body: [] },
  } as never);

  const drafts = await rows(documentId, 'draft');
  expect(drafts.map(({ locale }) => locale).sort()).toEqual(['en', 'uk']);
  for (const draft of drafts) {
    expect(ids(draft.authors)).toEqual([author]);
    expect(ids(draft.illustration)).toEqual([picture]);
    expect(ids(draft.sources)).toEqual([source]);
    expect(draft.genre).toBe('opinion');
  }
});

test.each(locales)('a byline changed in %s is changed in all drafts, in the same order', async (locale) => {
  const { strapi } = newsroom;
  const documentId = newsroom.articles['dnipro-bridge'] ?? '';
  const authors = (await strapi.db.query('api::author.author').findMany({ where: { locale: 'uk' } })).map(
    (a) => a.documentId,
  );
  const byline =
    locale === 'uk' ? [authors[2], authors[0]] : locale === 'en' ? [authors[1]] : [authors[3], authors[1], authors[0]];
  await strapi.documents(uid).update({ documentId, locale, data: { authors: byline } } as never);
  for (const draft of await rows(documentId, 'draft')) expect(ids(draft.authors)).toEqual(byline);
});

test('the day of the dateline and the source of a statement are carried inside translated components', async () => {
  const { strapi } = newsroom;
  const documentId = newsroom.articles['karabakh-operation'] ?? '';
  const draft = (await rows(documentId, 'draft')).find(({ locale }) => locale === 'en') as Row;
  const statement = draft.body.find((section: Row) => section.__component === 'sections.statement');
  const other = await find('api::source.source', { kind: 'document' });
  await strapi.documents(uid).update({
    documentId,
    locale: 'en',
    data: { dateline: { id: draft.dateline.id, place: 'London', date: '2023-09-20' } },
  } as never);
  const full = (await strapi.documents(uid).findOne({
    documentId,
    locale: 'en',
    populate: { body: { populate: '*' } },
  } as never)) as unknown as Row;
  const body = full.body.map((section: Row) => ({
    ...section,
    ...(section.id === statement.id && section.__component === 'sections.statement' && { source: other }),
    ...(section.illustration && { illustration: section.illustration.documentId }),
    ...(section.id !== statement.id && section.source && { source: section.source.documentId }),
  }));
  await strapi.documents(uid).update({ documentId, locale: 'en', data: { body } } as never);

  for (const version of await rows(documentId, 'draft')) {
    expect(version.dateline.date).toBe('2023-09-20');
    const first = version.body.find((section: Row) => section.__component === 'sections.statement');
    expect(ids(first.source)).toEqual([other]);
  }
  const places = (await rows(documentId, 'draft')).map(({ dateline }) => dateline.place);
  expect(new Set(places).size).toBe(3);
});

test('published rows follow when another locale is published', async () => {
  const { strapi } = newsroom;
  const documentId = newsroom.articles['night-trains'] ?? '';
  const author = await find('api::author.author', { kind: 'agency' });
  await strapi
    .documents(uid)
    .update({ documentId, locale: 'uk', data: { authors: [author], genre: 'analysis' } } as never);
  for (const row of await rows(documentId, 'published')) expect(ids(row.authors)).not.toEqual([author]);

  await strapi.documents(uid).publish({ documentId, locale: 'uk' } as never);
  const published = await rows(documentId, 'published');
  expect(published).toHaveLength(3);
  for (const row of published) {
    expect(ids(row.authors)).toEqual([author]);
    expect(row.genre).toBe('analysis');
  }
});

test('an author without the locale is not lost to the others when that locale is saved', async () => {
  const { strapi } = newsroom;
  const documentId = newsroom.articles['libraries-opinion'] ?? '';
  const only = await strapi
    .documents('api::author.author')
    .create({ locale: 'uk', data: { name: 'Лише тут', kind: 'person' } } as never);
  const before = ids((await rows(documentId, 'draft'))[0]?.authors);
  await strapi
    .documents(uid)
    .update({ documentId, locale: 'uk', data: { authors: [...before, only.documentId] } } as never);
  await strapi
    .documents(uid)
    .update({ documentId, locale: 'en', data: { lede: 'A new lede for the library.' } } as never);
  await strapi.documents(uid).update({ documentId, locale: 'en', data: { authors: [] } } as never);

  const drafts = await rows(documentId, 'draft');
  expect(ids(drafts.find(({ locale }) => locale === 'uk')?.authors)).toEqual([only.documentId]);
  expect(ids(drafts.find(({ locale }) => locale === 'ru')?.authors)).toEqual([]);
});
