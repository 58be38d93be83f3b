import type { Page } from 'playwright-core';
import type { PanelLanguage } from '../../src/field-words';
import { listenToConsole } from '../helpers/e2e-console';
import { articleUid, ask, deskPanel, findBarriers, isPublic, phraseIn, sampleArticle } from '../helpers/e2e-desk';
import { addressOf, closeBrowser, openArticle, openPanel } from '../helpers/e2e-panel';

afterAll(closeBrowser);

const said = { uk: 'Джерело виявилося підробкою.', en: 'The source proved to be a forgery.' };
const readIn = async (documentId: string, locale: string) => {
  const response = await fetch(addressOf(`/api/articles/by-id/${documentId}?locale=${locale}`));
  const body = (await response.json()) as { error?: { details: { retraction?: { note: string | null } } } };
  return [response.status, body.error?.details.retraction?.note];
};

describe.each<PanelLanguage>(['uk', 'en'])('a story that is withdrawn, in a panel in %s', (language) => {
  let page: Page;
  let problems: string[];
  const documentId = sampleArticle('libraries-opinion');
  const phrase = (key: Parameters<typeof phraseIn>[1]) => phraseIn(language, key);
  const button = (key: Parameters<typeof phraseIn>[1]) =>
    deskPanel(page).getByRole('button', { name: phrase(key), exact: true });

  beforeAll(async () => {
    page = await openPanel({ language });
    problems = listenToConsole(page);
    await openArticle(page, documentId, 'en');
  }, 60_000);
  afterAll(async () => {
    await ask('DELETE', `/copydesk/withdrawals/${articleUid}/${documentId}`);
    await page.context().close();
  });

  test('is gone from readers in all languages with two clicks, before anybody has said why', async () => {
    expect(await isPublic(documentId, 'ru')).toBe(true);
    await button('withdrawal.open').click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText(phrase('withdrawal.retraction.readers')).waitFor();
    expect(await findBarriers(page, '[role=dialog]')).toEqual([]);
    await dialog.getByRole('button', { name: phrase('withdrawal.confirm') }).click();
    await dialog.waitFor({ state: 'detached' });
    await deskPanel(page).getByText(phrase('withdrawal.retraction.notice')).waitFor();
    await deskPanel(page).getByText(phrase('withdrawal.unexplained')).waitFor();
    for (const locale of ['uk', 'en', 'ru']) expect(await isPublic(documentId, locale)).toBe(false);
    expect(await readIn(documentId, 'en')).toEqual([410, null]);
  }, 60_000);

  test('is explained afterwards, in some languages', async () => {
    await button('withdrawal.change').click();
    const dialog = page.getByRole('dialog');
    for (const [locale, text] of Object.entries(said)) {
      await dialog.locator(`textarea[name="withdrawal-note-${locale}"]`).fill(text);
    }
    await dialog.getByRole('button', { name: phrase('withdrawal.save') }).click();
    await dialog.waitFor({ state: 'detached' });
    await deskPanel(page).getByText(said.en).waitFor();
    expect(await Promise.all(['uk', 'en', 'ru'].map((locale) => readIn(documentId, locale)))).toEqual([
      [410, said.uk],
      [410, said.en],
      [410, said.uk],
    ]);
  }, 60_000);

  test('is marked on the desk', async () => {
    await page.goto(addressOf('/admin/plugins/copydesk?status=withdrawn'));
    const row = page.getByRole('row').filter({ has: page.locator(`a[href*="${documentId}"]`) });
    await row.getByText(phrase('desk.withdrawn')).waitFor();
  }, 60_000);

  test('is shown again once somebody lifts it', async () => {
    await openArticle(page, documentId, 'uk');
    await button('withdrawal.lift').click();
    const dialog = page.getByRole('alertdialog');
    await dialog.getByText(phrase('withdrawal.lift.explain')).waitFor();
    await dialog.getByRole('button', { name: phrase('withdrawal.lift.confirm') }).click();
    await button('withdrawal.open').waitFor();
    for (const locale of ['uk', 'en', 'ru']) expect(await isPublic(documentId, locale)).toBe(true);
    expect(problems).toEqual([]);
  }, 60_000);
});
