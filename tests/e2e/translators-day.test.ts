import type { Page } from 'playwright-core';
import { unfinishedDrafts } from '../../database/seeds/articles/drafts';
import type { PanelLanguage } from '../../src/field-words';
import { listenToConsole } from '../helpers/e2e-console';
import {
  articleUid,
  ask,
  deskPanel,
  findBarriers,
  findDocument,
  invite,
  saveArticle,
  phraseIn,
} from '../helpers/e2e-desk';
import { addressOf, closeBrowser, openArticle, openPanelAs } from '../helpers/e2e-panel';

afterAll(closeBrowser);

const article = unfinishedDrafts.find(({ state }) => state === 'stale-source')?.article;
const revised = unfinishedDrafts.flatMap(({ revision }) => revision ?? [])[0];

/** Somebody who translates into English. Answers their session. */
const inviteTranslator = (email: string): Promise<string> =>
  invite({ email, firstname: 'Grace', lastname: 'Okafor' }, 'copydesk-translator-en');

describe.each<PanelLanguage>(['uk', 'en'])('a translator’s day in a panel in %s', (language) => {
  let page: Page;
  let problems: string[];
  let token: string;
  let documentId: string;

  beforeAll(async () => {
    token = await inviteTranslator(`grace-${language}@example.org`);
    documentId = await findDocument(articleUid, 'headline', revised?.headline ?? '');
    // Whatever was done about it before: the original changes once more.
    await saveArticle(documentId, 'uk', { lede: `${revised?.lede} Оновлено (${language}).` });
    page = await openPanelAs(token, { language }, 'Grace Okafor');
    problems = listenToConsole(page);
  }, 60_000);
  afterAll(() => page.context().close());

  test('finds on the desk what has changed', async () => {
    await page
      .getByRole('link', { name: phraseIn(language, 'desk.title') })
      .first()
      .click();
    await page.getByRole('heading', { level: 1, name: phraseIn(language, 'desk.title') }).waitFor();
    await page
      .getByRole('group', { name: phraseIn(language, 'desk.counts') })
      .getByRole('button', { name: phraseIn(language, 'desk.state.stale', { count: '' }).replace(/:.*/, '') })
      .click();
    await page.waitForURL(/status=stale/);
    const row = page.getByRole('row').filter({ hasText: revised?.headline });
    await row.waitFor();
    expect(await findBarriers(page, 'main')).toEqual([]);
    await row
      .getByRole('link')
      .filter({ hasText: phraseIn(language, 'status.stale') })
      .first()
      .click();
    await page.waitForURL(/locale(%5D|\])=en/);
  }, 60_000);

  test('sees the original beside each field, and what has changed in it', async () => {
    const lede = page.locator('[data-source-of="lede"]');
    await lede.locator(`[lang="uk"] ins`).filter({ hasText: language }).waitFor();
    const dateline = page.locator('[data-source-of="dateline.place"]');
    await dateline.getByText(article?.place.uk ?? '', { exact: true }).waitFor();
    expect(await dateline.locator('ins, del').count()).toBe(0);
  }, 60_000);

  test('confirms what still stands, field by field', async () => {
    const lede = page.locator('[data-source-of="lede"]');
    const stillCorrect = lede.getByRole('button', { name: phraseIn(language, 'beside.acknowledge') });
    await stillCorrect.click();
    await stillCorrect.waitFor({ state: 'detached' });
    const all = deskPanel(page)
      .getByRole('button', { name: /./ })
      .filter({ hasText: allStillCorrect(language) });
    if ((await all.count()) > 0) await all.click();
    await deskPanel(page).locator('[aria-current="true"]').getByText(phraseIn(language, 'status.complete')).waitFor();
  }, 60_000);

  test('can neither waive, nor publish, nor write another language', async () => {
    for (const key of ['publish.open', 'waiver.open'] as const) {
      expect(
        await deskPanel(page)
          .getByRole('button', { name: phraseIn(language, key) })
          .count(),
      ).toBe(0);
    }
    const refused = await ask('POST', `/copydesk/waivers/${articleUid}/${documentId}`, {}, token);
    expect(refused.status).toBe(403);
    const elsewhere = await ask('POST', `/copydesk/acknowledge/${articleUid}/${documentId}/ru`, {}, token);
    expect(elsewhere.status).toBe(403);
    const write = `/content-manager/collection-types/${articleUid}/${documentId}?locale=ru`;
    expect((await ask('PUT', write, { headline: 'Чужое' }, token)).status).toBe(403);
    expect(problems).toEqual([]);
  }, 60_000);
});

/** Beside an English form the desk asks twice: how the document stands, and for the original; Strapi's own requests apart. */
test('an edit view asks the desk at most twice', async () => {
  const page = await openPanelAs(await inviteTranslator('counting@example.org'), { language: 'en' }, 'Grace Okafor');
  const documentId = await findDocument(articleUid, 'headline', revised?.headline ?? '');
  // The panel opens with the desk, whose own request is not counted.
  await page.goto(addressOf('/admin/me'));
  await page.waitForLoadState('networkidle');
  const asked: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.startsWith('/copydesk/')) asked.push(pathname);
  });
  await openArticle(page, documentId, 'en');
  await page.locator('[data-source-of="headline"]').waitFor();
  await page.waitForLoadState('networkidle');
  expect(asked.sort()).toEqual([
    `/copydesk/readiness/${articleUid}/${documentId}`,
    `/copydesk/translation/${articleUid}/${documentId}/en`,
  ]);
}, 60_000);

function allStillCorrect(language: PanelLanguage): RegExp {
  return new RegExp(
    [1, 2, 5].map((count) => phraseIn(language, 'acknowledge.all', { count }).replace(/\d+/, '\\d+')).join('|'),
  );
}
