import type { Page } from 'playwright-core';
import { unfinishedDrafts } from '../../database/seeds/articles/drafts';
import { type EditionLocale, editionLocales } from '../../database/seeds/shapes';
import { fieldWords } from '../../src/field-words';
import { articleUid, ask, findDocument, phraseIn } from '../helpers/e2e-desk';
import { buttons, closeBrowser, openArticle, openPanel } from '../helpers/e2e-panel';

const draft = unfinishedDrafts.find(({ state }) => state === 'no-credit')?.article;

/** The same version of the same story, open in three windows; each panel speaks another language. */
const pages = {} as Record<EditionLocale, Page>;
let documentId: string;

beforeAll(async () => {
  documentId = await findDocument(articleUid, 'headline', draft?.headline.uk ?? '');
  for (const language of editionLocales) {
    pages[language] = await openPanel({ language });
    await openArticle(pages[language], documentId, 'uk');
  }
}, 120_000);
afterAll(closeBrowser);

const headline = (page: Page) => page.locator('input[name="headline"]');

/** Presses Save and gives the status of the answer. */
async function save(language: EditionLocale): Promise<number> {
  const page = pages[language];
  const answer = page.waitForResponse(
    (response) => response.request().method() === 'PUT' && new URL(response.url()).pathname.endsWith(`/${documentId}`),
  );
  await page.getByRole('button', { name: buttons[language].save, exact: true }).click();
  return (await answer).status();
}

const readHeadline = async (): Promise<string> => {
  const path = `/content-manager/collection-types/${articleUid}/${documentId}?locale=uk`;
  return (await ask<{ data: { headline: string } }>('GET', path)).body.data.headline;
};

describe('of two forms with the same version', () => {
  test('the first one saves, and saves again', async () => {
    for (const text of ['Перша форма', 'Перша форма, ще раз']) {
      await headline(pages.uk).fill(text);
      expect(await save('uk')).toBe(200);
      await pages.uk.getByRole('button', { name: buttons.uk.save, exact: true, disabled: true }).waitFor();
    }
    expect(await readHeadline()).toBe('Перша форма, ще раз');
  }, 60_000);

  test.each(['en', 'ru'] as const)(
    'the other is told who changed what and when, and keeps what was typed (%s)',
    async (language) => {
      const page = pages[language];
      const lede = page.locator('textarea[name="lede"]');
      await lede.fill('Typed into the other form');
      expect(await save(language)).toBe(409);

      const label = fieldWords[language].fields[articleUid]?.headline?.label ?? '';
      const fields = phraseIn(language, 'field.label', { label });
      const [sentence = ''] = phraseIn(language, 'conflict.by', { by: 'Copydesk Admin', fields, time: '|' }).split('|');
      const alert = page.getByRole('alert').filter({ hasText: phraseIn(language, 'conflict.kept') });
      await alert.waitFor();
      expect(await alert.textContent()).toContain(sentence);
      expect(await alert.textContent()).toContain(fields);
      await page.getByRole('button', { name: buttons[language].save, exact: true, disabled: false }).waitFor();
      expect(await lede.inputValue()).toBe('Typed into the other form');
      expect(await readHeadline()).toBe('Перша форма, ще раз');

      // Trying again does not help: the form still starts from the older version.
      expect(await save(language)).toBe(409);
    },
    60_000,
  );

  test('the other saves once it is opened anew', async () => {
    const page = pages.en;
    await page.reload();
    await headline(page).waitFor();
    expect(await headline(page).inputValue()).toBe('Перша форма, ще раз');
    await headline(page).fill('Друга форма');
    expect(await save('en')).toBe(200);
    expect(await readHeadline()).toBe('Друга форма');
  }, 60_000);
});
