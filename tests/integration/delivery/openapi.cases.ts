import { editionLocales } from '../../../database/seeds/shapes';
import { recordExamples } from '../../../scripts/openapi/record-examples.cjs';
import { answerSchemas } from '../../../src/delivery/openapi/answers';
import { composeOpenApi } from '../../../src/delivery/openapi/compose-openapi';
import { type Newsroom, shareNewsroom } from '../../helpers/newsroom';
import { findDifferences, findResponse, openApi } from '../../helpers/openapi';

let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await shareNewsroom();
});

interface Item {
  documentId: string;
  slug: string;
}

/** Asks a route as it is described, and compares everything that is described with what comes back. */
async function ask(route: string, path: string, expected = 200, headers: Record<string, string> = {}) {
  const response = await fetch(`${newsroom.url}/api${path}`, { headers, redirect: 'manual' });
  expect({ path, status: response.status }).toEqual({ path, status: expected });
  for (const name of findResponse(route, expected).headers) {
    // A list has no other languages to link to, a refusal nothing to be known by.
    if (name !== 'Link' || !route.endsWith('/latest')) expect([name, response.headers.get(name)]).not.toContain(null);
  }
  const body = expected === 304 ? undefined : await response.json();
  if (expected !== 304 && expected !== 301) expect(findDifferences(route, expected, body)).toEqual([]);
  return { response, data: (body as { data: Item[] } | undefined)?.data ?? [] };
}

test('its examples are what the newsroom answers; `npm run openapi` writes them', async () => {
  const examples = await recordExamples(newsroom, answerSchemas);
  expect(JSON.parse(JSON.stringify(composeOpenApi(examples)))).toEqual(openApi);
}, 60_000);

describe.each(['articles', 'backgrounds'])('of the %s', (plural) => {
  const latest = `/${plural}/latest`;

  test.each(editionLocales)(
    'every published version in %s is what docs/openapi.json says',
    async (locale) => {
      const { data } = await ask(latest, `${latest}?locale=${locale}&limit=100`);
      expect(data.length).toBeGreaterThan(1);
      for (const { slug, documentId } of data) {
        await ask(`/${plural}/by-slug/{slug}`, `/${plural}/by-slug/${slug}?locale=${locale}`);
        await ask(`/${plural}/by-id/{documentId}`, `/${plural}/by-id/${documentId}?locale=${locale}`);
      }
    },
    60_000,
  );

  test('what is unchanged, malformed or not there is answered as it says', async () => {
    const { response, data } = await ask(latest, `${latest}?locale=en&limit=1`);
    await ask(latest, `${latest}?locale=en&limit=1`, 304, { 'if-none-match': response.headers.get('etag') ?? '' });
    await ask(latest, `${latest}?before=nonsense`, 400);
    await ask(`/${plural}/by-slug/{slug}`, `/${plural}/by-slug/${data[0]?.slug}?locale=xx`, 400);
    await ask(`/${plural}/by-slug/{slug}`, `/${plural}/by-slug/nothing-of-the-kind`, 404);
    await ask(`/${plural}/by-id/{documentId}`, `/${plural}/by-id/nothing`, 404);
  }, 60_000);
});

test('a former slug and a withdrawn story are answered as it says', async () => {
  const route = '/articles/by-slug/{slug}';
  const { data } = await ask('/articles/latest', '/articles/latest?locale=en&limit=100');
  const { documentId, slug } = data.find(({ slug: one }) => one.startsWith('wheat')) ?? { documentId: '', slug: '' };
  const articles = newsroom.strapi.documents('api::article.article');

  await articles.update({ documentId, locale: 'en', data: { slug: 'maize-in-doubt' } as object });
  await articles.publish({ documentId, locale: '*' });
  const { response } = await ask(route, `/articles/by-slug/${slug}?locale=en`, 301);
  expect(response.headers.get('location')).toContain('/api/articles/by-slug/maize-in-doubt');

  await articles.unpublish({ documentId, locale: '*' });
  await ask(route, `/articles/by-slug/${slug}?locale=en`, 410);
}, 60_000);
