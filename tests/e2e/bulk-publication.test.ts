import type { Page } from 'playwright-core';
import { unfinishedDrafts } from '../../database/seeds/articles/drafts';
import { dniproBridge } from '../../database/seeds/articles/dnipro-bridge';
import { seaStorm } from '../../database/seeds/articles/sea-storm';
import { editionLocales } from '../../database/seeds/shapes';
import { listenToConsole } from '../helpers/e2e-console';
import { queryDatabase } from '../helpers/e2e-database';
import { articleUid, ask, findBarriers, sampleArticle, saveArticle, phraseIn } from '../helpers/e2e-desk';
import { addressOf, closeBrowser, openPanel } from '../helpers/e2e-panel';

afterAll(closeBrowser);

const unready = unfinishedDrafts.find(({ state }) => state === 'no-credit')?.article.headline.uk ?? '';

describe.each([
  { language: 'uk', colorScheme: 'light', story: dniproBridge },
  { language: 'en', colorScheme: 'dark', story: seaStorm },
] as const)('what is ready goes out from the desk, in a $colorScheme panel in $language', (scene) => {
  const { language, colorScheme, story } = scene;
  const documentId = sampleArticle(story.key);
  const title = story.headline.uk;
  const lede = `${story.lede.uk} Подробиці уточнено (${language}).`;
  let page: Page;
  let problems: string[];

  beforeAll(async () => {
    await saveArticle(documentId, 'uk', { lede });
    for (const locale of ['en', 'ru']) {
      const { status } = await ask('POST', `/copydesk/acknowledge/${articleUid}/${documentId}/${locale}`, {});
      expect(status).toBe(200);
    }
    page = await openPanel({ language, colorScheme });
    problems = listenToConsole(page);
  }, 60_000);
  afterAll(() => page.context().close());

  test('offers what can go out, and nothing else', async () => {
    await page.goto(addressOf('/admin/plugins/copydesk?pageSize=100'));
    await row().getByText(phraseIn(language, 'standing.modified')).waitFor();
    expect(await choice(title).isEnabled()).toBe(true);
    expect(await choice(unready).isDisabled()).toBe(true);
    expect(await publishButton(0).isDisabled()).toBe(true);
    expect(await findBarriers(page, 'main')).toEqual([]);
  }, 60_000);

  test('shows what goes out before it does', async () => {
    await choice(title).click();
    await publishButton(1).click();
    await dialog()
      .getByText(phraseIn(language, 'desk.publish.title', { count: 1 }))
      .waitFor();
    expect(await dialog().getByRole('listitem').allInnerTexts()).toEqual([title]);
    expect(await findBarriers(page, '[role="alertdialog"]')).toEqual([]);
    expect(await readPublicLede()).toBe(story.lede.uk);
  }, 60_000);

  test('puts it out in all languages, for readers, in the database and on the desk', async () => {
    await dialog()
      .getByRole('button', { name: phraseIn(language, 'desk.publish.confirm'), exact: true })
      .click();
    await dialog().waitFor({ state: 'detached' });
    await page
      .getByText(phraseIn(language, 'desk.publish.done', { count: 1 }))
      .first()
      .waitFor();
    await row().getByText(phraseIn(language, 'standing.modified')).waitFor({ state: 'detached' });
    const published = row().getByText(phraseIn(language, 'standing.published'), { exact: true });
    expect(await published.count()).toBe(editionLocales.length);
    expect(await choice(title).isDisabled()).toBe(true);
    expect(await readPublicLede()).toBe(lede);
    expect(await readPublishedLede()).toEqual([{ lede }]);
    expect(problems).toEqual([]);
  }, 60_000);

  const row = () => page.getByRole('row').filter({ has: page.locator(`a[href*="${documentId}"]`) });
  const dialog = () => page.getByRole('alertdialog');
  const choice = (name: string) =>
    page.getByRole('checkbox', { name: phraseIn(language, 'desk.select.one', { title: name }), exact: true });
  const publishButton = (count: number) =>
    page.getByRole('button', { name: phraseIn(language, 'desk.publish', { count }), exact: true });

  async function readPublicLede(): Promise<string> {
    const answer = await fetch(addressOf(`/api/articles/${documentId}?locale=uk`));
    return ((await answer.json()) as { data: { lede: string } }).data.lede;
  }

  function readPublishedLede(): Promise<unknown[]> {
    return queryDatabase(
      `select lede from articles where document_id = $1 and locale = 'uk' and published_at is not null`,
      [documentId],
    );
  }
});
