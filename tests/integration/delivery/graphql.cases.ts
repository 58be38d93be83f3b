import { Pool } from 'pg';
import { dataOf, outcomeOf, type Reader, readerOf } from '../../helpers/content-api';
import { article } from '../../helpers/doors';
import { type Newsroom, shareNewsroom } from '../../helpers/newsroom';
import { ask, type Data, documentOf, itemsOf } from './reader';
import { statementsDuring } from '../../helpers/statements-during';

let newsroom: Newsroom;
let reader: Reader;
let slugs: Record<string, string>;
beforeAll(async () => {
  newsroom = await shareNewsroom();
  reader = readerOf(newsroom);
  const rows: { locale: string; slug: string }[] = await newsroom.strapi.db
    .query(article)
    .findMany({ where: { documentId: newsroom.articles['karabakh-operation'], publishedAt: { $notNull: true } } });
  slugs = Object.fromEntries(rows.map(({ locale, slug }) => [locale, slug]));
});

const whole = `
  documentId headline slug lede genre locale requestedLocale byline url firstPublishedAt
  dateline { place date }
  authors { name kind jobTitle photo { url } }
  illustration { caption credit creditLine kind image { url width height formats alternativeText mime } }
  body {
    ... on ComponentSectionsText { heading content }
    ... on ComponentSectionsStatement { text url source { name kind } }
    ... on ComponentSectionsFigure { illustration { caption credit image { url } } }
    ... on ComponentSectionsQuote { speaker }
    ... on ComponentSectionsEmbed { credit provider }
  }
  backgrounds { title body sources { name } }
  sources { name url }
  corrections { kind note publishedAt }
  translation { status sourceLocale translated total stale staleSince urgent method translators { name } }
  alternates { locale hreflang slug url current }`;

/** What is asked of the database, by Strapi and by the delivery, while something is done. */
async function queriesDuring(run: () => Promise<unknown>): Promise<{ strapi: string[]; delivery: number }> {
  const query = jest.spyOn(Pool.prototype, 'query');
  const strapi = await statementsDuring(newsroom.strapi, run);
  const delivery = query.mock.calls.length;
  query.mockRestore();
  return { strapi, delivery };
}

describe('articleBySlug', () => {
  test.each(['uk', 'en', 'ru'])('says in %s what REST says', async (locale) => {
    const query = `query ($slug: String!, $locale: I18NLocaleCode) { story: articleBySlug(slug: $slug, locale: $locale) { ${whole} } }`;
    const { story } = dataOf<{ story: Data }>(await reader.graphql(query, { slug: slugs.uk, locale }));
    const rest = documentOf(await ask(newsroom, `/api/articles/by-slug/${slugs.uk}?locale=${locale}`));
    expect(rest).toMatchObject(JSON.parse(JSON.stringify({ ...story, body: undefined })));
    const sections = (rest.body as Data[]).map(({ id: _id, __component: _type, ...section }) => section);
    expect(sections).toHaveLength((story.body as Data[]).length);
    expect(sections).toMatchObject(story.body as Data[]);
  });

  test('asks the database for the reader’s permissions, and once for the whole story', async () => {
    const query = (fields: string) =>
      `{ articleBySlug(slug: "${slugs.en}", locale: "ru", fallback: ["en"]) { ${fields} } }`;
    const little = await queriesDuring(() => reader.graphql(query('headline')));
    const much = await queriesDuring(() => reader.graphql(query(whole)));
    // What the newsroom asks every second, of its own accord, may fall in between.
    const asked = ({ strapi }: typeof much) => strapi.filter((sql) => !sql.includes('copydesk_recorded_changes'));
    expect(asked(much)).toHaveLength(asked(little).length);
    expect(asked(much).every((sql) => sql.includes('up_'))).toBe(true);
  });

  test('answers in the first language there is, by the slug of any', async () => {
    const { story } = dataOf<{ story: Data }>(
      await reader.graphql(
        `{ story: articleBySlug(slug: "${slugs.ru}", locale: "en", fallback: ["uk"]) { locale requestedLocale slug } }`,
      ),
    );
    expect(story).toEqual({ locale: 'en', requestedLocale: 'en', slug: slugs.en });
  });

  test('knows nothing of a slug that was never there', async () => {
    expect(dataOf(await reader.graphql('{ articleBySlug(slug: "nothing-here") { headline } }'))).toEqual({
      articleBySlug: null,
    });
  });

  test('still filters, where it is asked to, as Strapi does', async () => {
    const query = (filter: string) =>
      `{ story: articleBySlug(slug: "${slugs.en}") { sources${filter} { name } authors_connection { nodes { name } } } }`;
    const all = dataOf<{ story: { sources: Data[]; authors_connection: { nodes: Data[] } } }>(
      await reader.graphql(query('')),
    );
    const [first] = all.story.sources;
    const some = dataOf<{ story: { sources: Data[] } }>(
      await reader.graphql(query(`(filters: { name: { eq: "${String(first?.name)}" } })`)),
    );
    expect(all.story.sources.length).toBeGreaterThan(1);
    expect(some.story.sources).toEqual([first]);
    expect(all.story.authors_connection.nodes).not.toHaveLength(0);
  });

  test('backgrounds in the same way', async () => {
    const [item] = itemsOf(await ask(newsroom, '/api/backgrounds/latest?locale=en'));
    const query = `{ background: backgroundBySlug(slug: "${String(item?.slug)}") { title alternates { locale } sources { name } } }`;
    expect(dataOf(await reader.graphql(query))).toMatchObject({ background: { title: item?.title } });
  });

  test.each([
    [`articleBySlug(slug: "x", locale: "de") { headline }`, 'BAD_USER_INPUT'],
    [`latestArticles(limit: 0) { headline }`, 'BAD_USER_INPUT'],
    [`latestArticles(before: "yesterday") { headline }`, 'BAD_USER_INPUT'],
  ])('%s is refused', async (query, code) => {
    expect(outcomeOf(await reader.graphql(`{ ${query} }`))).toBe(code);
  });
});

describe('latestArticles', () => {
  test('is the list of REST, page by page, whole', async () => {
    const rest = itemsOf(await ask(newsroom, '/api/articles/latest?locale=en&limit=6')).map(
      ({ documentId }) => documentId,
    );
    const query = `query ($before: String) { page: latestArticles(locale: "en", limit: 3, before: $before) { cursor ${whole} } }`;
    const { page: first } = dataOf<{ page: Data[] }>(await reader.graphql(query));
    const { page: second } = dataOf<{ page: Data[] }>(await reader.graphql(query, { before: first.at(-1)?.cursor }));
    expect([...first, ...second].map(({ documentId }) => documentId)).toEqual(rest);
    expect(first[0]).toMatchObject({ locale: 'en', byline: expect.stringMatching(/^Author/), body: expect.any(Array) });
  });
});

describe('Strapi’s own queries', () => {
  const fields =
    'documentId locale byline url alternates { locale slug current } translation { status translators { name } } illustration { credit }';

  test('tell the same of each story, in one statement for all of them', async () => {
    const ask = (pageSize: number, what: string) =>
      reader.graphql(`{ articles(locale: "en", pagination: { pageSize: ${pageSize} }) { ${what} } }`);
    let answer = await ask(10, fields);
    const { articles } = dataOf<{ articles: Data[] }>(answer);
    expect(articles).toHaveLength(10);
    for (const item of articles) {
      const slug = (item.alternates as Data[]).find(({ current }) => current)?.slug;
      const { story } = dataOf<{ story: Data }>(
        await reader.graphql(`{ story: articleBySlug(slug: "${String(slug)}", locale: "en") { ${fields} } }`),
      );
      expect(item).toEqual(story);
    }
    const { delivery } = await queriesDuring(async () => {
      answer = await ask(10, 'byline alternates { url } translation { status }');
    });
    expect(delivery).toBe(1);
    expect(dataOf<{ articles: Data[] }>(answer).articles.every(({ translation }) => (translation as Data).status)).toBe(
      true,
    );
  });
});

test('without the permission to find stories, none is found', async () => {
  const permissions = newsroom.strapi.db.query('plugin::users-permissions.permission');
  const { id, action, role } = await permissions.findOne({
    where: { action: 'api::article.article.find', role: { type: 'public' } },
    populate: ['role'],
  });
  await permissions.delete({ where: { id } });
  expect(outcomeOf(await reader.graphql(`{ articleBySlug(slug: "${slugs.en}") { headline } }`))).toBe('FORBIDDEN');
  expect(outcomeOf(await reader.graphql(`{ latestArticles { headline } }`))).toBe('FORBIDDEN');
  await permissions.create({ data: { action, role: role.id } });
});
