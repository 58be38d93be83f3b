import { type Newsroom, shareNewsroom } from '../../helpers/newsroom';
import { statementsDuring } from '../../helpers/statements-during';
import { ask, type Data, headersOf, itemsOf, type Way, warmUp, ways } from './reader';

let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await shareNewsroom();
  await warmUp(newsroom);
});

const get = (way: Way, query: string, headers = {}) =>
  ask(newsroom, `/api/articles/latest${query}`, { ...headersOf(way), ...headers });

describe.each(ways)('%s', (way) => {
  test('the newest first, as list items', async () => {
    const items = itemsOf(await get(way, '?locale=en'));
    const times = items.map(({ firstPublishedAt }) => String(firstPublishedAt));
    expect(times).toEqual([...times].sort().reverse());
    expect(items).toHaveLength(Object.keys(newsroom.articles).length + 1);
    expect(items[0]).toEqual({
      ...{ id: expect.any(Number), documentId: expect.any(String), locale: 'en' },
      ...{ headline: expect.any(String), slug: expect.any(String), lede: expect.any(String) },
      ...{ dateline: expect.objectContaining({ place: expect.any(String) }), genre: expect.any(String) },
      illustration: expect.objectContaining({ credit: expect.stringMatching(/\(.+\)/), altText: expect.any(String) }),
      byline: expect.stringMatching(/^Authors?: /),
      url: expect.stringMatching(/\/en\//),
      ...{ firstPublishedAt: expect.any(String), publishedAt: expect.any(String) },
    });
  });

  test('page by page, everything once', async () => {
    const all = itemsOf(await get(way, '?locale=uk&limit=100')).map(({ documentId }) => documentId);
    const seen: unknown[] = [];
    let cursor: unknown = '';
    for (let page = 0; cursor !== null; page += 1) {
      const answer = await get(way, `?locale=uk&limit=4${cursor ? `&before=${String(cursor)}` : ''}`);
      expect(itemsOf(answer).length).toBeLessThanOrEqual(4);
      seen.push(...itemsOf(answer).map(({ documentId }) => documentId));
      cursor = (answer.body.meta as Data).nextCursor;
      expect(page).toBeLessThan(all.length);
    }
    expect(seen).toEqual(all);
    expect(new Set(seen).size).toBe(all.length);
  });

  test.each([
    ['?locale=ru', {}, 'ru'],
    ['?locale=ua', {}, 'uk'],
    ['', { 'accept-language': 'en-US,en;q=0.9' }, 'en'],
    ['', { 'accept-language': 'ja' }, 'uk'],
    ['', {}, 'uk'],
  ])('“%s” with %j in %s', async (query, headers, locale) => {
    const answer = await get(way, query, headers);
    expect(itemsOf(answer).every((item) => item.locale === locale)).toBe(true);
    expect(answer.body.meta).toMatchObject({ locale, limit: 20 });
    expect(answer.headers['content-language']).toBe(locale);
  });

  test.each([
    ['?limit=0', /“limit”.*1 to 100/],
    ['?limit=101', /“limit”/],
    ['?limit=ten', /“limit”/],
    ['?limit=-1', /“limit”/],
    ['?before=yesterday', /“before”.*nextCursor/],
    [`?before=${Buffer.from('2024-99-99T00:00:00.000Z~abc').toString('base64url')}`, /“before”/],
    ['?locale=xx', /“xx”/],
    ['?fallback=uk', /Invalid key fallback/],
    ['?page=2', /Invalid key page/],
  ])('%s is refused in words', async (query, message) => {
    const answer = await get(way, query);
    expect(answer.status).toBe(400);
    expect(answer.body.error).toMatchObject({ name: 'ValidationError', message: expect.stringMatching(message) });
  });

  test('with a name for its bytes, and the ids of all it shows', async () => {
    const answer = await get(way, '?locale=en&limit=2', { 'accept-encoding': 'gzip' });
    expect(answer.headers['content-encoding']).toBe('gzip');
    const again = await get(way, '?locale=en&limit=2', {
      'accept-encoding': 'gzip',
      'if-none-match': String(answer.headers.etag),
    });
    expect(again.status).toBe(304);
    const keys = String(answer.headers['surrogate-key']).split(' ');
    expect(keys[0]).toBe('article-latest-en');
    for (const { documentId } of itemsOf(answer)) expect(keys).toContain(documentId);
  });

  test.each(['?locale=uk', '?locale=uk&limit=100'])('the header of “%s” stays below 3 KB', async (query) => {
    const { headers } = await get(way, query);
    expect(headerLength(headers)).toBeLessThan(3000);
    expect(headers['surrogate-key']).toBe('article-latest-uk depends-on-many');
    expect(headers['cache-tag']).toBe('article-latest-uk,depends-on-many');
  });

  test('and so does that of every story', async () => {
    for (const { documentId } of itemsOf(await get(way, '?locale=uk&limit=100'))) {
      const { headers } = await ask(newsroom, `/api/articles/by-id/${String(documentId)}?locale=uk`, headersOf(way));
      expect(headerLength(headers)).toBeLessThan(3000);
      expect(String(headers['surrogate-key'])).toContain(String(documentId));
    }
  });
});

test('the header of a list that GraphQL answers over GET stays below 3 KB', async () => {
  const query = '{ latestArticles(locale: "uk", limit: 100) { documentId sources { name } authors { name } } }';
  const { status, headers, body } = await ask(newsroom, `/graphql?query=${encodeURIComponent(query)}`, {
    'apollo-require-preflight': 'yes',
  });
  expect(status).toBe(200);
  const { latestArticles } = body.data as unknown as { latestArticles: unknown[] };
  expect(latestArticles.length).toBeGreaterThan(12);
  expect(headerLength(headers)).toBeLessThan(3000);
});

test('origins that someone makes up do not keep others from the fast path', async () => {
  const path = '/api/articles/latest?locale=uk&limit=1';
  for (let count = 0; count < 130; count += 1) {
    await warmUp(newsroom, path, { origin: `https://made-up-${count}.example` });
  }
  const origin = 'https://reader.example';
  await warmUp(newsroom, path, { origin });
  const statements = await statementsDuring(newsroom.strapi, () => ask(newsroom, path, { origin }));
  expect(statements).toEqual([]);
});

function headerLength(headers: Record<string, string | string[] | undefined>): number {
  return Object.entries(headers).reduce((sum, [name, value]) => sum + name.length + String(value).length + 4, 15);
}
