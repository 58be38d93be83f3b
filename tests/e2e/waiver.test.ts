import type { Locator, Page } from 'playwright-core';
import { unfinishedDrafts } from '../../database/seeds/articles/drafts';
import { listenToConsole } from '../helpers/e2e-console';
import { queryDatabase } from '../helpers/e2e-database';
import { articleUid, ask, deskPanel, findDocument, isPublic, saveArticle, phraseIn } from '../helpers/e2e-desk';
import { addressOf, buttons, closeBrowser, openArticle, openPanel } from '../helpers/e2e-panel';

afterAll(closeBrowser);

const unfinished = unfinishedDrafts.find(({ state }) => state === 'locale-missing')?.article;

describe.each<'uk' | 'en'>(['uk', 'en'])('breaking news, in a panel in %s', (language) => {
  const reason = `Sirens in the city (${language})`;
  let page: Page;
  let problems: string[];
  let documentId: string;

  beforeAll(async () => {
    documentId = await findDocument(articleUid, 'headline', unfinished?.headline.uk ?? '');
    await saveArticle(documentId, 'uk', { lede: `${unfinished?.lede.uk} (${language})` });
    page = await openPanel({ language });
    problems = listenToConsole(page);
    await openArticle(page, documentId, 'uk');
  }, 60_000);
  afterAll(async () => {
    // What is out already could be published again without a waiver.
    await ask('POST', `/content-manager/collection-types/${articleUid}/${documentId}/actions/unpublish?locale=uk`, {});
    await ask('DELETE', `/copydesk/waivers/${articleUid}/${documentId}`);
    await page.context().close();
  });

  test('is let out by whoever gives a reason and a deadline', async () => {
    await deskPanel(page)
      .getByRole('button', { name: phraseIn(language, 'waiver.open') })
      .click();
    const dialog = page.getByRole('dialog');
    const grant = dialog.getByRole('button', { name: phraseIn(language, 'waiver.grant') });
    await grant.click();
    await dialog.getByText(phraseIn(language, 'waiver.reason.missing')).waitFor();
    await dialog.locator('textarea[name="waiver-reason"]').fill(reason);
    await expectLimit(dialog);
    await grant.click();
    await dialog.waitFor({ state: 'detached' });
    await deskPanel(page).getByText(reason).waitFor();
    await deskPanel(page)
      .getByText(phraseIn(language, 'verdict.ready', { language: inUkrainian() }))
      .waitFor();

    const answer = page.waitForResponse((response) => response.url().includes('/actions/publish'));
    await page.getByRole('button', { name: buttons[language].publish, exact: true }).click();
    expect((await answer).status()).toBe(200);
    expect(await isPublic(documentId, 'uk')).toBe(true);
    expect(await isPublic(documentId, 'ru')).toBe(false);
  }, 60_000);

  test('is on the desk as a debt, with who let it out, and why', async () => {
    await page.goto(addressOf('/admin/plugins/copydesk?status=waived'));
    const row = page.getByRole('row').filter({ hasText: unfinished?.headline.uk });
    await row.getByText(phraseIn(language, 'waiver.by', { name: 'Copydesk Admin', reason })).waitFor();
  }, 60_000);

  test('is overdue, and refused again, once the deadline has passed', async () => {
    await queryDatabase(`update copydesk_waivers set deadline = now() - interval '1 minute' where reason = $1`, [
      reason,
    ]);

    await openArticle(page, documentId, 'uk');
    const overdue = phraseIn(language, 'waiver.overdue', { when: '' }).trim();
    await deskPanel(page).getByText(overdue).waitFor();
    await deskPanel(page)
      .getByText(phraseIn(language, 'violation.translation/locale-missing.absent', { locale: inEnglish() }))
      .waitFor();
    expect(problems).toEqual([]);
  }, 60_000);

  /** A day beyond the policy's longest term cannot be chosen, and the dialog says which is the last. */
  async function expectLimit(dialog: Locator) {
    const [before, after] = phraseIn(language, 'waiver.deadline.limit', { days: 30, when: '…' }).split('…');
    const hint = dialog.getByText(after?.trim() ?? '');
    await hint.waitFor();
    expect(await hint.innerText()).toContain(before?.trim());
    const date = dialog.getByRole('combobox', { name: phraseIn(language, 'waiver.deadline.date') });
    const given = await date.inputValue();
    await date.fill(language === 'en' ? '12/31/2031' : '31.12.2031');
    await date.blur();
    expect(await date.inputValue()).not.toContain('2031');
    await date.fill(given);
    await date.blur();
    expect(await date.inputValue()).toBe(given);
  }

  function inUkrainian(): string {
    return phraseIn(language, 'language.in', { locale: 'uk', name: 'uk' });
  }

  function inEnglish(): string {
    return phraseIn(language, 'language.in', { locale: 'en', name: 'en' });
  }
});
