import type { Page } from 'playwright-core';
import { harvestForecast } from '../../database/seeds/articles/harvest-forecast';
import { unfinishedDrafts } from '../../database/seeds/articles/drafts';
import { nightTrains } from '../../database/seeds/articles/night-trains';
import { oldPortExhibition } from '../../database/seeds/articles/old-port-exhibition';
import { authors } from '../../database/seeds/authors';
import { backgrounds } from '../../database/seeds/backgrounds';
import { type EditionLocale, editionLocales } from '../../database/seeds/shapes';
import { languageNames, wordsIn } from '../../examples/reader/src/words/words';
import { findBarriers } from '../helpers/e2e-desk';
import { addressOf, closeBrowser, fromSetup, openBrowser, openPanel } from '../helpers/e2e-panel';
import { askPanel, openSite, pageOf, publishChange } from '../helpers/e2e-site';

const articles: Record<string, string> = JSON.parse(fromSetup('COPYDESK_SAMPLE_ARTICLES'));
const editing = '/content-manager/collection-types/api::article.article';

let site: Awaited<ReturnType<typeof openSite>>;
let page: Page;
let problems: string[];
beforeAll(async () => {
  site = await openSite();
  page = await (await openBrowser()).newPage();
  problems = [];
  page.on('console', (message) => problems.push(message.text()));
  page.on('pageerror', (error) => problems.push(error.message));
}, 60_000);
afterAll(async () => {
  await closeBrowser();
  await site.close();
});

describe.each(editionLocales)('the site in %s', (locale) => {
  const words = wordsIn(locale);

  test('leads from the front page to the story, with all that belongs to it', async () => {
    await openStory(locale, harvestForecast.headline[locale]);
    expect(await page.locator('html').getAttribute('lang')).toBe(locale);
    expect(await page.locator('h1').innerText()).toBe(harvestForecast.headline[locale]);

    const text = await page.locator('main').innerText();
    expect(text).toContain(harvestForecast.lede[locale]);
    expect(text).toContain(nameOf(harvestForecast.authors[0], locale));
    expect(text).toContain(harvestForecast.place[locale]);
    for (const { note } of harvestForecast.corrections) expect(text).toContain(note[locale]);
    const explainer = backgrounds.find(({ key }) => key === harvestForecast.backgrounds[0]);
    expect(text).toContain(explainer?.locales[locale].title);
    for (const heading of [words.corrections, words.background, words.sources]) {
      await page.getByRole('heading', { level: 2, name: heading, exact: true }).waitFor();
    }
    const translator = harvestForecast.translation[locale]?.translators[0];
    if (translator) expect(text).toContain(nameOf(translator, locale));
  }, 60_000);

  test('shows its pictures', async () => {
    const picture = page.locator('figure.lead img');
    await picture.evaluate((image: HTMLImageElement) => image.decode());
    expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(100);
  }, 60_000);

  test('names its address and those of its other languages, which all answer', async () => {
    const canonical = await page.locator('link[rel="canonical"]').getAttribute('href');
    expect(canonical).toBe(page.url());
    const links = await page.locator('head link[hreflang]').all();
    expect(await Promise.all(links.map((link) => link.getAttribute('hreflang')))).toEqual([
      'uk',
      'en',
      'ru',
      'x-default',
    ]);
    for (const link of links) {
      const answer = await fetch((await link.getAttribute('href')) ?? '', { redirect: 'manual' });
      expect(answer.status).toBe(200);
    }
  }, 60_000);

  test('leads to the other languages and back', async () => {
    for (const other of editionLocales) {
      await page.locator('nav.languages').getByRole('link', { name: languageNames[other] }).click();
      await page.getByRole('heading', { level: 1, name: harvestForecast.headline[other], exact: true }).waitFor();
    }
    await page.locator('nav.languages').getByRole('link', { name: languageNames[locale] }).click();
    await page.waitForURL(pageOf(`/${locale}/*`));
  }, 60_000);

  test('shows a background by itself, in every language that has it', async () => {
    const explainer = backgrounds.find(({ key }) => key === harvestForecast.backgrounds[0]);
    const title = explainer?.locales[locale].title ?? '';
    await page.getByRole('link', { name: title, exact: true }).click();
    await page.getByRole('heading', { level: 1, name: title, exact: true }).waitFor();
    expect(await page.locator('link[rel="canonical"]').getAttribute('href')).toBe(page.url());
    expect(await page.locator('main').innerText()).toContain(wordsIn(locale).sources);
    expect(await findBarriers(page)).toEqual([]);
    const addresses = await page
      .locator('nav.languages a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(addresses).toHaveLength(editionLocales.length);
    for (const address of addresses) {
      const answer = await fetch(pageOf(address), { redirect: 'manual' });
      expect([address, answer.status]).toEqual([address, 200]);
    }
    await page.goBack();
  }, 60_000);

  test('bars nobody and complains of nothing', async () => {
    expect(await findBarriers(page)).toEqual([]);
    await page.goto(pageOf(`/${locale}`));
    expect(await findBarriers(page)).toEqual([]);
    expect(problems).toEqual([]);
  }, 60_000);
});

test('turns the pages of the list', async () => {
  await page.goto(pageOf('/en'));
  const first = await page.locator('h2 a').allInnerTexts();
  await page.getByRole('link', { name: wordsIn('en').olderStories }).click();
  await page.getByRole('heading', { level: 1, name: wordsIn('en').olderStories }).waitFor();
  const second = await page.locator('h2 a').allInnerTexts();
  expect(second.length).toBeGreaterThan(0);
  expect(first.filter((headline) => second.includes(headline))).toEqual([]);
}, 60_000);

test('answers 304 to a browser that has the page, and passes on for how long it may keep it', async () => {
  const first = await fetch(pageOf('/uk'));
  expect(first.headers.get('cache-control')).toContain('stale-while-revalidate');
  const etag = first.headers.get('etag') ?? '';
  expect((await fetch(pageOf('/uk'), { headers: { 'if-none-match': etag } })).status).toBe(304);
  expect((await fetch(pageOf('/ru'), { headers: { 'if-none-match': etag } })).status).toBe(200);
});

test('says that a translation is older than its source', async () => {
  const documentId = articles[nightTrains.key] ?? '';
  const note = 'Виправлено час відправлення.';
  await publishChange(documentId, 'uk', {
    corrections: [{ publishedAt: '2024-06-06T09:00:00.000Z', kind: 'correction', note }],
  });

  await openStory('en', nightTrains.headline.en);
  await page.locator('p.stale').waitFor();
  await page.getByRole('link', { name: wordsIn('en').readOriginalIn.uk }).click();
  await page.getByRole('heading', { level: 1, name: nightTrains.headline.uk }).waitFor();
  expect(await page.locator('p.stale').count()).toBe(0);
  expect(await page.locator('.corrections').innerText()).toContain(note);
}, 60_000);

test('says of a withdrawn story that it is withdrawn, and of a language that it has none', async () => {
  const documentId = articles[oldPortExhibition.key] ?? '';
  await openStory('en', oldPortExhibition.headline.en);
  await askPanel(`${editing}/${documentId}/actions/unpublish?locale=en`, 'POST', {});

  // The browser may show what it has for some seconds; asking anew, it learns better.
  expect((await page.reload())?.status()).toBe(410);
  await page.getByRole('heading', { level: 1, name: wordsIn('en').withdrawn.title }).waitFor();
  await page.locator('main').getByRole('link', { name: languageNames.uk }).click();
  await page.getByRole('heading', { level: 1, name: oldPortExhibition.headline.uk }).waitFor();
  const languages = page.locator('nav.languages');
  expect(await languages.getByText(languageNames.en).innerText()).toBe(languageNames.en);
  expect(await languages.locator('.absent').innerText()).toBe(`${languageNames.en} (${wordsIn('uk').absent})`);
  expect(await languages.getByRole('link', { name: languageNames.en }).count()).toBe(0);
}, 60_000);

test('shows a draft in the panel, and to nobody whose link was not signed for it', async () => {
  const stale = unfinishedDrafts.find(({ state }) => state === 'stale-source');
  const headline = stale?.revision?.headline ?? '';
  const { results } = await askPanel(`${editing}?locale=uk&_q=${encodeURIComponent(headline)}`);
  const { documentId } = (results as { documentId: string }[])[0] ?? { documentId: '' };

  const panel = await openPanel({ language: 'en' });
  await panel.goto(addressOf(`/admin${editing}/${documentId}/preview?plugins[i18n][locale]=uk`));
  const preview = panel.frameLocator('iframe');
  await preview.getByRole('heading', { level: 1, name: headline, exact: true }).waitFor();
  expect(await preview.locator('.draft').innerText()).toBe(wordsIn('uk').draft);
  const source = (await panel.locator('iframe').getAttribute('src')) ?? '';
  await panel.context().close();

  const answer = await fetch(source);
  expect(answer.headers.get('cache-control')).toBe('no-store');
  expect(answer.headers.get('x-robots-tag')).toBe('noindex');
  expect(answer.headers.get('referrer-policy')).toBe('no-referrer');
  for (const [given, other] of [
    ['status=draft', 'status=published'],
    ['locale=uk', 'locale=en'],
    [documentId, articles[nightTrains.key] ?? ''],
  ] as const) {
    expect((await fetch(source.replace(given, other))).status).toBe(404);
  }
  const { data } = await askPanel(
    `/content-manager/preview/url/api::article.article?documentId=${documentId}&locale=uk&status=published`,
  );
  const published = await fetch((data as { url: string }).url, { redirect: 'manual' });
  expect(published.headers.get('location')).toMatch(/^\/uk\/remont-vodohonu-/);
}, 60_000);

/** Opens a story from the front page, or from the page of older stories. */
async function openStory(locale: EditionLocale, headline: string): Promise<void> {
  await page.goto(pageOf(`/${locale}`));
  const link = page.getByRole('link', { name: headline, exact: true });
  if ((await link.count()) === 0) await page.getByRole('link', { name: wordsIn(locale).olderStories }).click();
  await link.click();
  await page.getByRole('heading', { level: 1, name: headline, exact: true }).waitFor();
}

function nameOf(key: string | undefined, locale: EditionLocale): string {
  return authors.find((author) => author.key === key)?.locales[locale].name ?? '?';
}
