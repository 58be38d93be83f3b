import type { Page } from 'playwright-core';
import type { PanelLanguage } from '../../src/field-words';
import { listenToConsole } from '../helpers/e2e-console';
import { articleUid, ask, deskPanel, isPublic, sampleArticle, saveArticle, phraseIn } from '../helpers/e2e-desk';
import { addressOf, closeBrowser, openArticle, openPanel } from '../helpers/e2e-panel';

afterAll(closeBrowser);

const notes = {
  uk: 'У першій версії неправильно вказано рік відкриття. Виправлено.',
  en: 'An earlier version gave the wrong year of opening. This has been corrected.',
  ru: 'В первой версии неверно указан год открытия. Исправлено.',
};

const correctionIn = (locale: keyof typeof notes) => ({
  corrections: [{ publishedAt: '2024-09-01T10:00:00.000Z', kind: 'correction', note: notes[locale] }],
});

describe.each<[PanelLanguage, string]>([
  ['uk', 'machine-translation-explainer'],
  ['ru', 'church-restorer-interview'],
])('a correction that travels, in a panel in %s', (language, key) => {
  let page: Page;
  let problems: string[];
  const documentId = sampleArticle(key);
  const link = `a[href*="${documentId}"]`;

  beforeAll(async () => {
    await saveArticle(documentId, 'uk', correctionIn('uk'));
    page = await openPanel({ language });
    problems = listenToConsole(page);
  }, 60_000);
  afterAll(() => page.context().close());

  test('goes out in the original at once, though the translations lack it', async () => {
    const publish = `/content-manager/collection-types/${articleUid}/${documentId}/actions/publish?locale=uk`;
    expect((await ask('POST', publish, {})).status).toBe(200);
  }, 60_000);

  test('stands on top of the desk', async () => {
    await page.goto(addressOf('/admin/plugins/copydesk'));
    const rows = page.getByRole('row');
    const urgent = page.getByText(phraseIn(language, 'desk.urgent'));
    const own = rows.filter({ has: page.locator(link) });
    await own.filter({ has: urgent }).waitFor();
    // Above it stand the heading of the table and what is as urgent.
    const position = await own.evaluate((row) => Array.from(row.parentElement?.children ?? []).indexOf(row));
    for (let above = 0; above < position; above += 1) {
      expect(
        await rows
          .nth(above + 1)
          .filter({ has: urgent })
          .count(),
      ).toBe(1);
    }
    await own.getByRole('link').nth(2).click();
    await page.waitForURL(new RegExp(`${documentId}.*locale(%5D|\\])=(en|ru)`));
  }, 60_000);

  test('is what the translation lacks', async () => {
    const panel = deskPanel(page);
    await panel.getByText(phraseIn(language, 'standing.urgent')).first().waitFor();
    const lacks = phraseIn(language, 'violation.translation/correction-missing.absent', {
      ...{ field: '', total: 1, number: 1 },
      source: phraseIn(language, 'language.in', { locale: 'uk', name: 'uk' }),
    });
    await panel
      .getByText(lacks.replace(/^[:\s]+/, ''))
      .first()
      .waitFor();
  }, 60_000);

  test('leaves the desk once every language has it', async () => {
    for (const locale of ['en', 'ru'] as const) await saveArticle(documentId, locale, correctionIn(locale));
    const all = `/copydesk/acknowledge/${articleUid}/${documentId}`;
    for (const locale of ['en', 'ru']) expect((await ask('POST', `${all}/${locale}`, {})).status).toBe(200);
    await openArticle(page, documentId, 'uk');
    await deskPanel(page)
      .getByRole('button', { name: phraseIn(language, 'publish.open') })
      .click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: phraseIn(language, 'publish.confirm', { count: 3 }) }).click();
    await dialog.waitFor({ state: 'detached' });
    for (const locale of ['uk', 'en', 'ru']) expect(await isPublic(documentId, locale)).toBe(true);

    await page.goto(addressOf('/admin/plugins/copydesk?status=urgent'));
    await page.getByText(phraseIn(language, 'desk.empty')).or(page.getByRole('row').nth(1)).first().waitFor();
    expect(await page.locator(link).count()).toBe(0);
    expect(problems).toEqual([]);
  }, 60_000);
});
