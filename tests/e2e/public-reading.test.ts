import type { Page } from 'playwright-core';
import { karabakhOperation } from '../../database/seeds/articles/karabakh-operation';
import { authors } from '../../database/seeds/authors';
import { editionLocales } from '../../database/seeds/shapes';
import { addressOf, closeBrowser, fromSetup, openBrowser } from '../helpers/e2e-panel';

const { key, headline, lede, place } = karabakhOperation;
const documentId: string = JSON.parse(fromSetup('COPYDESK_SAMPLE_ARTICLES'))[key];
const author = authors.find((seed) => seed.key === karabakhOperation.authors[0]);

let page: Page;
beforeAll(async () => {
  page = await (await openBrowser()).newPage();
}, 60_000);
afterAll(closeBrowser);

describe.each(editionLocales)('whoever reads in %s without logging in', (locale) => {
  test('gets the article over REST in that language', async () => {
    const answer = await page.goto(addressOf(`/api/articles/${documentId}?locale=${locale}&populate=*`));
    expect(answer?.status()).toBe(200);
    expect((await answer?.json()).data).toMatchObject({
      documentId,
      locale,
      headline: headline[locale],
      lede: lede[locale],
      dateline: { place: place[locale] },
      authors: [{ name: author?.locales[locale].name }],
    });
    expect(await page.context().cookies()).toEqual([]);
  }, 60_000);

  test('gets the article over GraphQL in that language', async () => {
    const query = `query ($documentId: ID!, $locale: I18NLocaleCode) {
      article(documentId: $documentId, locale: $locale) { locale headline lede dateline { place } authors { name } }
    }`;
    await page.goto(addressOf(`/api/articles/${documentId}`));
    const answer = await page.evaluate(
      async ({ url, body }) => {
        const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
        return { status: response.status, content: await response.json() };
      },
      { url: addressOf('/graphql'), body: JSON.stringify({ query, variables: { documentId, locale } }) },
    );
    expect(answer).toEqual({
      status: 200,
      content: {
        data: {
          article: {
            locale,
            headline: headline[locale],
            lede: lede[locale],
            dateline: { place: place[locale] },
            authors: [{ name: author?.locales[locale].name }],
          },
        },
      },
    });
  }, 60_000);
});
