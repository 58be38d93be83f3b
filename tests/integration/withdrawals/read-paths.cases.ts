import { type Answer, makeToken, type Reader, readerOf, rowsOf, totalOf } from '../../helpers/content-api';
import { type Newsroom, shareNewsroom } from '../../helpers/newsroom';
import { article, findAdministrator, type PanelUser, writeStory } from '../admin-api/panel';
import { locales, withdraw } from './stories';

const background = 'api::background.background';

/** What is withdrawn: how it is named in each language, and where readers may look for it. */
interface Subject {
  documentId: string;
  titles: Record<string, string>;
  slugs: Record<string, string>;
}

/** A way to read something, and what it is looked for by. */
type Path = [name: string, ask: (reader: Reader, subject: Subject, locale: string) => Promise<Answer>];

const quote = (text: string | undefined) => JSON.stringify(text);
const search = (text: string | undefined) => encodeURIComponent(String(text));

const storyPaths: Path[] = [
  ['REST: one', (reader, { documentId }, locale) => reader.get(`articles/${documentId}?locale=${locale}`)],
  [
    'REST: one, with its other languages',
    (reader, { documentId }, locale) => reader.get(`articles/${documentId}?locale=${locale}&populate=*`),
  ],
  ['REST: the list', (reader, _subject, locale) => reader.get(`articles?locale=${locale}&pagination[pageSize]=100`)],
  [
    'REST: the list by id, in all languages',
    (reader, { documentId }) => reader.get(`articles?locale=*&filters[documentId][$eq]=${documentId}`),
  ],
  [
    'REST: search',
    (reader, { titles }, locale) => reader.get(`articles?locale=${locale}&_q=${search(titles[locale])}`),
  ],
  [
    'GraphQL: one',
    (reader, { documentId }, locale) =>
      reader.graphql(`{ article(documentId: "${documentId}", locale: "${locale}") { headline } }`),
  ],
  [
    'GraphQL: the list',
    (reader, _subject, locale) =>
      reader.graphql(`{ articles(locale: "${locale}", pagination: { limit: 100 }) { headline } }`),
  ],
  [
    'GraphQL: the connection',
    (reader, { titles }, locale) =>
      reader.graphql(
        `{ articles_connection(locale: "${locale}", filters: { headline: { eq: ${quote(titles[locale])} } }) {
          nodes { headline } pageInfo { total } } }`,
      ),
  ],
  [
    'GraphQL: by its address',
    (reader, { slugs }, locale) =>
      reader.graphql(`{ articleBySlug(slug: ${quote(slugs[locale])}, locale: "${locale}") { headline lede } }`),
  ],
  [
    'GraphQL: the newest',
    (reader, _subject, locale) => reader.graphql(`{ latestArticles(locale: "${locale}", limit: 100) { headline } }`),
  ],
  ['delivery: the newest', (reader, _subject, locale) => reader.get(`articles/latest?limit=100&locale=${locale}`)],
];

const backgroundPaths: Path[] = [
  ['REST: one', (reader, { documentId }, locale) => reader.get(`backgrounds/${documentId}?locale=${locale}`)],
  ['REST: the list', (reader, _subject, locale) => reader.get(`backgrounds?locale=${locale}&pagination[pageSize]=100`)],
  [
    'REST: populated',
    (reader, { slugs }, locale) =>
      reader.get(`articles/${slugs.story}?locale=${locale}&populate[backgrounds][fields]=title`),
  ],
  [
    'REST: populate=*',
    (reader, { slugs }, locale) => reader.get(`articles/${slugs.story}?locale=${locale}&populate=*`),
  ],
  [
    'REST: populated below another language',
    (reader, { slugs }, locale) =>
      reader.get(
        `articles/${slugs.story}?locale=${locale === 'uk' ? 'en' : 'uk'}&populate[localizations][populate][backgrounds][fields]=title`,
      ),
  ],
  [
    'GraphQL: nested',
    (reader, { slugs }, locale) =>
      reader.graphql(`{ article(documentId: "${slugs.story}", locale: "${locale}") {
        headline backgrounds { title } localizations { backgrounds { title } } } }`),
  ],
  [
    'GraphQL: a nested connection',
    (reader, { slugs }, locale) =>
      reader.graphql(`{ articles(locale: "${locale}", filters: { documentId: { eq: "${slugs.story}" } }) {
        backgrounds_connection { nodes { title } } } }`),
  ],
  [
    'GraphQL: by the address of its story',
    (reader, { slugs }, locale) =>
      reader.graphql(`{ articleBySlug(slug: ${quote(slugs[`story ${locale}`])}, locale: "${locale}") {
        headline backgrounds { title } } }`),
  ],
  ['delivery: its story', (reader, { slugs }, locale) => reader.get(`articles/by-id/${slugs.story}?locale=${locale}`)],
];

let newsroom: Newsroom;
let admin: PanelUser;
const readers: Record<string, Reader> = {};
beforeAll(async () => {
  newsroom = await shareNewsroom();
  admin = await findAdministrator(newsroom);
  readers.public = readerOf(newsroom);
  readers['a token that may read'] = readerOf(newsroom, await makeToken(newsroom, 'read-only'));
  readers['a token that may do everything'] = readerOf(newsroom, await makeToken(newsroom, 'full-access'));
});

const whom = ['public', 'a token that may read', 'a token that may do everything'];
/** Every way to read × language × reader. */
const tableOf = (paths: readonly Path[]) =>
  paths.flatMap(([name, ask]) =>
    locales.flatMap((locale) => whom.map((who): [string, string, string, Path[1]] => [name, locale, who, ask])),
  );

const shows = async (ask: Path[1], who: string, subject: Subject, locale: string) =>
  (await ask(readers[who] as Reader, subject, locale)).text.includes(subject.titles[locale] ?? '');

describe('a withdrawn story', () => {
  let before: Subject;
  let withdrawn: Subject;
  const totals: Record<string, number> = {};
  const totalIn = async (locale: string) =>
    totalOf(await (readers.public as Reader).get(`articles?locale=${locale}&pagination[pageSize]=1`));

  beforeAll(async () => {
    before = await publishNamed('Ставок');
    withdrawn = await publishNamed('Колодязь');
    for (const locale of locales) totals[locale] = await totalIn(locale);
    expect((await withdraw(admin, withdrawn.documentId, 'kill')).status).toBe(201);
  });

  test.each(tableOf(storyPaths))('%s, in %s, %s: is not there', async (_name, locale, who, ask) => {
    // The same way leads to another story, so it does not end too early.
    expect(await shows(ask, who, before, locale)).toBe(true);
    expect(await shows(ask, who, withdrawn, locale)).toBe(false);
  });

  test.each(locales)('totals and pages are right in %s', async (locale) => {
    const reader = readers.public as Reader;
    expect(await totalIn(locale)).toBe((totals[locale] ?? 0) - 1);
    const pages = await Promise.all(
      [1, 2, 3, 4, 5, 6, 7].map((page) =>
        reader.get(`articles?locale=${locale}&pagination[pageSize]=4&pagination[page]=${page}&sort=headline`),
      ),
    );
    const listed = pages.flatMap((page) => rowsOf(page).map(({ documentId }) => documentId));
    expect(new Set(listed).size).toBe(Math.min(await totalIn(locale), 28));
    expect(rowsOf(pages[0] as Answer)).toHaveLength(4);
  });

  test('one asked for by its id is not found', async () => {
    const answer = await (readers.public as Reader).get(`articles/${withdrawn.documentId}?locale=en`);
    expect(answer.status).toBe(404);
  });

  test('its draft is still there for whoever may read drafts', async () => {
    const reader = readers['a token that may do everything'] as Reader;
    for (const path of [`articles/${withdrawn.documentId}?locale=en&status=draft`, 'articles?locale=en&status=draft']) {
      const answer = await reader.get(`${path}&pagination[pageSize]=100`);
      expect(answer.text).toContain(withdrawn.titles.en);
    }
    const { text } = await reader.graphql(
      `{ article(documentId: "${withdrawn.documentId}", locale: "en", status: DRAFT) { headline } }`,
    );
    expect(text).toContain(withdrawn.titles.en);
  });

  test('the panel sees it', async () => {
    const path = `/content-manager/collection-types/${article}/${withdrawn.documentId}?locale=en&status=published`;
    const answer = await admin.ask<{ headline: string }>('GET', path);
    expect([answer.status, answer.data.headline]).toEqual([200, withdrawn.titles.en]);
  });

  test('it can be written and published through the content API', async () => {
    const { url } = newsroom;
    const token = await makeToken(newsroom, 'full-access');
    const response = await fetch(`${url}/api/articles/${withdrawn.documentId}?locale=uk&minor=true`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ data: { lede: 'Інший лід, написаний поки матеріал відкликано від читачів.' } }),
    });
    expect(response.status).toBe(200);
    const rows = await newsroom.strapi.db
      .query(article)
      .findMany({ where: { documentId: withdrawn.documentId, publishedAt: { $notNull: true } } });
    // A publication that did not see the published row would leave it beside the new one.
    expect(rows.map(({ locale }) => String(locale)).sort()).toEqual(['en', 'ru', 'uk']);
  });
});

describe('a withdrawn background that a published story shows', () => {
  let subject: Subject;
  beforeAll(async () => {
    const { strapi } = newsroom;
    const documents = strapi.documents(background);
    const original = await strapi.db.query(background).findOne({ where: { publishedAt: { $notNull: true } } });
    const { documentId } = (await documents.clone({ documentId: original.documentId, locale: '*' })) as {
      documentId: string;
    };
    const titles = { uk: 'Історія старого млина', en: 'History of the old mill', ru: 'История старой мельницы' };
    for (const locale of locales)
      await documents.update({ documentId, locale, data: { title: titles[locale] } as never });
    await documents.publish({ documentId, locale: '*' });

    const story = await writeStory(newsroom);
    await strapi.documents(article).update({
      documentId: story,
      locale: 'uk',
      data: { backgrounds: { connect: [documentId] } } as never,
    });
    await strapi.documents(article).publish({ documentId: story, locale: '*' });
    const rows: { locale: string; slug: string }[] = await strapi.db
      .query(article)
      .findMany({ where: { documentId: story, publishedAt: { $notNull: true } } });
    const slugs = Object.fromEntries(rows.map(({ locale, slug }) => [`story ${locale}`, slug]));
    subject = { documentId, titles, slugs: { story, ...slugs } };
  });

  const table = tableOf(backgroundPaths);
  test.each(table)('before it is withdrawn: %s, in %s, %s: is there', async (_name, locale, who, ask) => {
    expect(await shows(ask, who, subject, locale)).toBe(true);
  });
  test.each(table)('%s, in %s, %s: is not there', async (_name, locale, who, ask) => {
    const answer = await admin.ask('POST', `/copydesk/withdrawals/${background}/${subject.documentId}`, {
      kind: 'kill',
    });
    expect([200, 201]).toContain(answer.status);
    expect(await shows(ask, who, subject, locale)).toBe(false);
  });
  test('and back again once that is lifted, in the stories that show it too', async () => {
    const path = `/copydesk/withdrawals/${background}/${subject.documentId}`;
    expect((await admin.ask('DELETE', path)).status).toBe(200);
    for (const [, locale, who, ask] of table) expect(await shows(ask, who, subject, locale)).toBe(true);
  });
});

/** Publishes a story whose headline begins with a word that no other story has. */
async function publishNamed(word: string): Promise<Subject> {
  const { strapi } = newsroom;
  const documents = strapi.documents(article);
  const documentId = await writeStory(newsroom);
  const words: Record<string, Record<string, string>> = {
    Ставок: { uk: 'Ставок замерз раніше', en: 'The pond froze early', ru: 'Пруд замёрз рано' },
    Колодязь: { uk: 'Колодязь знову відкрито', en: 'The well is open again', ru: 'Колодец снова открыт' },
  };
  const titles = words[word] ?? {};
  for (const locale of locales) await documents.update({ documentId, locale, data: { headline: titles[locale] } });
  await documents.publish({ documentId, locale: '*' });
  const rows: { locale: string; slug: string }[] = await strapi.db
    .query(article)
    .findMany({ where: { documentId, publishedAt: { $notNull: true } } });
  return { documentId, titles, slugs: Object.fromEntries(rows.map(({ locale, slug }) => [locale, slug])) };
}
