import type { Page } from 'playwright-core';
import { unfinishedDrafts } from '../../database/seeds/articles/drafts';
import { authors } from '../../database/seeds/authors';
import { type EditionLocale, editionLocales } from '../../database/seeds/shapes';
import { fieldWords } from '../../src/field-words';
import { articleUid, ask, isPublic, phraseIn } from '../helpers/e2e-desk';
import { buttons, closeBrowser, openArticle, openPanel } from '../helpers/e2e-panel';

const uncredited = unfinishedDrafts.find(({ state }) => state === 'no-credit')?.article;
const author = authors.find(({ key }) => key === 'olena-marchuk')?.locales;
const credit = 'Festival press office';

/** That nobody signs, as the panel says it in its language. */
const bylineIn = (locale: EditionLocale): string => {
  const label = fieldWords[locale].fields['api::article.article']?.authors?.label ?? '';
  return phraseIn(locale, 'violation.attribution/byline-missing.empty', {
    field: phraseIn(locale, 'field.label', { label }),
  });
};

/** A version as the panel's own API gives it. */
interface Version {
  documentId: string;
  headline: string;
  status: string;
  authors: { count: number };
  body: { __component: string; creditLine?: string }[];
}

/** Each version has an editor, whose panel speaks the language of the version. */
const pages = {} as Record<EditionLocale, Page>;
let documentId: string;
beforeAll(async () => {
  const list = `/content-manager/collection-types/${articleUid}?locale=uk&pageSize=100`;
  const { results } = (await ask<{ results: Version[] }>('GET', list)).body;
  documentId = results.find(({ headline }) => headline === uncredited?.headline.uk)?.documentId ?? '';
  for (const locale of editionLocales) pages[locale] = await openPanel({ language: locale });
}, 120_000);
afterAll(closeBrowser);

describe('the editor who publishes a draft without a byline', () => {
  test.each(editionLocales)(
    'is told what is missing, and where (%s)',
    async (locale) => {
      const page = pages[locale];
      await openArticle(page, documentId, locale);
      expect(await press(page, locale, 'publish')).toBe(400);

      await page
        .getByRole('alert')
        // A translation comes before its original, besides.
        .filter({ hasText: phraseIn(locale, 'refusal.summary', { first: '', count: locale === 'uk' ? 2 : 3 }) })
        .waitFor();
      await page.locator('#main-content').getByText(bylineIn(locale)).first().waitFor();
      await page.locator('input[name="authors"][aria-invalid="true"]').waitFor();
      // The section at fault unfolds by itself.
      await page.locator('input[name="body.2.creditLine"][aria-invalid="true"]').waitFor();
    },
    60_000,
  );

  test.each(editionLocales)('has published nothing (%s)', async (locale) => {
    expect((await readVersion(locale)).status).toBe('draft');
    expect(await isPublic(documentId, locale)).toBe(false);
  });
});

describe('the editor who names the author and the credit', () => {
  test.each(editionLocales)(
    'saves the draft (%s)',
    async (locale) => {
      const page = pages[locale];
      // What is saved in one version may have been carried to this one already.
      const { authors: named, body } = await readVersion(locale);
      await openArticle(page, documentId, locale);
      if (named.count === 0) await nameAuthor(page, author?.[locale].name ?? '');
      const creditable = body.findIndex(({ __component }) => __component === 'sections.embed');
      if (body[creditable]?.creditLine?.trim() === '') await creditEmbed(page, locale, creditable);
      if (await button(page, locale, 'save').isEnabled()) expect(await press(page, locale, 'save')).toBe(200);

      const saved = await readVersion(locale);
      expect(saved).toMatchObject({ status: 'draft', authors: { count: 1 } });
      expect(saved.body[creditable]?.creditLine).toBe(credit);
      expect(await isPublic(documentId, locale)).toBe(false);
    },
    60_000,
  );

  test.each(editionLocales)(
    'can publish it when every version is mended (%s)',
    async (locale) => {
      const page = pages[locale];
      await openArticle(page, documentId, locale);
      expect(await press(page, locale, 'publish')).toBe(200);
      expect(await isPublic(documentId, locale)).toBe(true);
    },
    60_000,
  );
});

/** Presses a button of the edit view and gives the HTTP status of the answer. */
async function press(page: Page, locale: EditionLocale, name: 'publish' | 'save'): Promise<number> {
  const path = `/${documentId}${name === 'publish' ? '/actions/publish' : ''}`;
  const answer = page.waitForResponse(
    (response) => response.request().method() !== 'GET' && new URL(response.url()).pathname.endsWith(path),
  );
  await button(page, locale, name).click();
  return (await answer).status();
}

function button(page: Page, locale: EditionLocale, name: 'publish' | 'save') {
  return page.getByRole('button', { name: buttons[locale][name], exact: true });
}

async function nameAuthor(page: Page, name: string): Promise<void> {
  await page.locator('input[name="authors"]').click();
  await page.getByRole('option', { name, exact: true }).click();
  await page.getByRole('button', { name, exact: true }).waitFor();
}

async function creditEmbed(page: Page, locale: EditionLocale, position: number): Promise<void> {
  await page.getByRole('button', { name: fieldWords[locale].names['sections.embed'], exact: true }).click();
  await page.locator(`input[name="body.${position}.creditLine"]`).fill(credit);
}

async function readVersion(locale: EditionLocale): Promise<Version> {
  const path = `/content-manager/collection-types/${articleUid}/${documentId}?locale=${locale}`;
  return (await ask<{ data: Version }>('GET', path)).body.data;
}
