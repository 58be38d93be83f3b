import { authors } from '../../../database/seeds/authors';
import { type Answer, outcomeOf, readerOf, type Reader, rowsOf, totalOf } from '../../helpers/content-api';
import { type Newsroom, shareNewsroom } from '../../helpers/newsroom';

const addresses = authors.flatMap(({ email }) => (email === undefined ? [] : [email]));
const [address = ''] = addresses;
const administrator = process.env.ADMIN_EMAIL ?? '';

/** What of an answer a reader must never see, whatever was asked. */
const privateParts = [...addresses, administrator, '"email"', '"createdBy"', '"updatedBy"'];

let newsroom: Newsroom;
let reader: Reader;
beforeAll(async () => {
  newsroom = await shareNewsroom();
  reader = readerOf(newsroom);
  // Whatever an editor makes in the panel carries the editor's name; what the seeds make does not.
  for (const table of ['articles', 'authors', 'backgrounds', 'illustrations', 'sources']) {
    await newsroom.strapi.db.connection(table).update({ created_by_id: 1, updated_by_id: 1 });
  }
});

test('there is something to hide', async () => {
  const { strapi } = newsroom;
  const populate = ['createdBy', 'updatedBy'];
  const author = await strapi.db.query('api::author.author').findOne({ where: { email: address }, populate });
  expect(author).toMatchObject({ email: address, createdBy: { email: administrator } });
});

describe('an answer over REST has no private part', () => {
  test.each([
    'authors',
    'authors?populate=*',
    'authors?locale=*&pagination[pageSize]=100&populate=localizations',
    'articles?populate=*',
    'articles?populate=authors.localizations',
    'articles?populate=translation.translators&locale=en',
    'articles?populate=localizations.authors',
    'articles?populate=localizations.translation.translators',
    'backgrounds?populate=*',
    'sources?populate=*',
    'illustrations?populate=*',
    'illustrations?populate[image][populate]=*',
  ])('%s', async (path) => {
    const answer = await reader.get(path);
    expect(answer.status).toBe(200);
    expect(rowsOf(answer).length).toBeGreaterThan(0);
    expect(privateParts.filter((part) => answer.text.includes(part))).toEqual([]);
  });
});

describe('a private part cannot be asked for over REST', () => {
  test.each([
    ...askedFor('authors', 'email'),
    ...askedFor('articles', 'authors.email'),
    ...askedFor('articles', 'translation.translators.email'),
    ...askedFor('articles', 'localizations.authors.email'),
    ...askedFor('authors', 'localizations.email'),
    ...askedFor('authors', 'createdBy.email'),
    ...askedFor('articles', 'updatedBy.email'),
    ...askedFor('articles', 'authors.createdBy.email'),
    ...askedFor('backgrounds', 'createdBy.email'),
    ...askedFor('illustrations', 'updatedBy.email'),
    ...askedFor('sources', 'createdBy.email'),
    'authors?populate=createdBy',
    'articles?populate[updatedBy]=true',
    'articles?populate[authors][populate]=createdBy',
    'articles?populate[authors][filters][email][$contains]=example',
    'articles?populate[authors][sort]=email',
    `authors?filters[$or][0][email][$eq]=${address}`,
    `authors?filters[$not][email][$ne]=${address}`,
  ])('%s', async (path) => {
    const answer = await reader.get(path);
    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({
      error: { name: 'ValidationError', message: expect.stringMatching(/Invalid key/) },
    });
  });
});

describe('a relation that only the panel has cannot be followed over REST', () => {
  test.each([
    'authors?populate=articles',
    'authors?filters[articles][id][$gt]=0',
    'authors?sort=articles.headline',
    'articles?populate=authors.articles',
    'articles?filters[authors][articles][id][$gt]=0',
    'illustrations?populate=articles',
    'illustrations?filters[articles][id][$gt]=0',
    'backgrounds?populate=articles',
    'backgrounds?sort=articles.headline',
    'sources?populate[backgrounds]=true',
    'sources?filters[articles][id][$gt]=0',
    'sources?filters[backgrounds][id][$gt]=0',
  ])('%s', async (path) => {
    expect((await reader.get(path)).status).toBe(400);
  });
});

describe('an address cannot be guessed', () => {
  test.each([
    'authors?_q=<word>',
    'authors?_q=<word>&locale=*',
    // Strapi does not check a filter that is an object where a list belongs; it must not apply it either.
    'authors?filters[$or][a][email][$contains]=<word>',
    'authors?filters[$and][150][email][$contains]=<word>',
  ])('%s', async (path) => {
    const [missed, ...guessed] = await Promise.all(
      ['nobody@example.org', address, address.replace(/.org$/, ''), '@example.org'].map(async (word) =>
        totalOf(await reader.get(path.replace('<word>', word))),
      ),
    );
    expect(guessed).toEqual([missed, missed, missed]);
  });
});

describe('the GraphQL schema has no private part', () => {
  test.each([
    '{ authors { email } }',
    '{ articles { authors { email } } }',
    '{ articles { translation { translators { email } } } }',
    '{ articles { localizations { authors { email } } } }',
    '{ authors { createdBy { email } } }',
    '{ articles { updatedBy { id } } }',
    '{ authors(filters: { email: { contains: "o" } }) { name } }',
    '{ authors(filters: { or: [{ email: { contains: "o" } }] }) { name } }',
    '{ authors(filters: { createdBy: { email: { contains: "o" } } }) { name } }',
    '{ articles(filters: { authors: { email: { contains: "o" } } }) { headline } }',
    '{ articles(filters: { translation: { translators: { email: { contains: "o" } } } }) { headline } }',
    '{ articles { authors(filters: { email: { contains: "o" } }) { name } } }',
    '{ articles { authors_connection(filters: { email: { contains: "o" } }) { nodes { name } } } }',
    'query ($filters: AuthorFiltersInput = { email: { contains: "o" } }) { authors(filters: $filters) { name } }',
    '{ authors { articles { headline } } }',
    '{ authors_connection { nodes { articles_connection { nodes { headline } } } } }',
    '{ authors(filters: { articles: { headline: { contains: "o" } } }) { name } }',
    '{ illustrations { articles { headline } } }',
    '{ backgrounds { articles { headline } } }',
    '{ sources { backgrounds { title } } }',
  ])('%s', async (query) => {
    expect(outcomeOf(await reader.graphql(query))).toBe('GRAPHQL_VALIDATION_FAILED');
  });
});

test.each([
  'authors(sort: "email") { name }',
  'articles(sort: "authors.email") { headline }',
  'articles { authors(sort: "email") { name } }',
])('GraphQL does not order by a private part: %s', async (query) => {
  const answer: Answer = await reader.graphql(`{ ${query} }`);
  expect(outcomeOf(answer)).toBe('BAD_USER_INPUT');
  expect(answer.text).toContain('Invalid key email');
});

/** The requests that name a field at the end of a path: as a field, in a filter and in an order. */
function askedFor(type: string, path: string): string[] {
  const steps = path.split('.');
  const field = steps.pop() ?? '';
  const populated = steps.map((step) => `[${step}]`).join('[populate]');
  const fields = steps.length === 0 ? `fields=${field}` : `populate${populated}[fields]=${field}`;
  return [
    `${type}?${fields}`,
    `${type}?filters${[...steps, field].map((step) => `[${step}]`).join('')}[$contains]=example`,
    `${type}?sort=${path}`,
  ];
}
