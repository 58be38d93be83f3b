import type { Page } from 'playwright-core';
import { dniproBridge } from '../../database/seeds/articles/dnipro-bridge';
import { heatingSeason } from '../../database/seeds/articles/heating-season';
import { illustrations } from '../../database/seeds/illustrations';
import { fieldWords } from '../../src/field-words';
import { listenToConsole } from '../helpers/e2e-console';
import {
  articleUid,
  ask,
  deskPanel,
  findBarriers,
  findDocument,
  sampleArticle,
  saveArticle,
  phraseIn,
} from '../helpers/e2e-desk';
import { addressOf, buttons, closeBrowser, openArticle, openPanel } from '../helpers/e2e-panel';

afterAll(closeBrowser);

const illustrationUid = 'api::illustration.illustration';
const picture = illustrations.find(({ key }) => key === 'river-bridge');

describe.each([
  { language: 'uk', colorScheme: 'light', story: dniproBridge },
  { language: 'en', colorScheme: 'dark', story: heatingSeason },
] as const)('beside the form, in a $colorScheme panel in $language', ({ language, colorScheme, story }) => {
  const documentId = sampleArticle(story.key);
  let page: Page;
  let problems: string[];

  beforeAll(async () => {
    page = await openPanel({ language, colorScheme });
    problems = listenToConsole(page);
  }, 60_000);
  afterEach(() => expect(problems).toEqual([]));
  afterAll(() => page.context().close());

  test('a small change of the original leaves its translations as they are', async () => {
    await openArticle(page, documentId, 'uk');
    await page.locator('textarea[name="lede"]').fill(`${story.lede.uk} Дрібна зміна.`);
    await saveWith(deskPanel(page).getByRole('button', { name: phraseIn(language, 'minor.save') }));
    expect(await readStatuses()).toEqual({ uk: 'source', en: 'complete', ru: 'complete' });
  }, 60_000);

  test('any other change makes them stale', async () => {
    await page.locator('textarea[name="lede"]').fill(`${story.lede.uk} Зміна по суті.`);
    await saveWith(page.getByRole('button', { name: buttons[language].save, exact: true }));
    expect(await readStatuses()).toEqual({ uk: 'source', en: 'stale', ru: 'stale' });
    await deskPanel(page).getByText(phraseIn(language, 'status.stale'), { exact: true }).first().waitFor();
  }, 60_000);

  test('the original beside the fields has no barrier', async () => {
    await openArticle(page, documentId, 'en');
    const beside = page.locator('[data-source-of="lede"]');
    await beside.locator('ins').first().waitFor();
    expect(await findBarriers(page, '[data-source-of="lede"]')).toEqual([]);
    expect(await findBarriers(page, '[data-testid="copydesk-readiness"]')).toEqual([]);
  }, 60_000);

  test.each(['publish.open', 'waiver.open'] as const)(
    'the dialog behind %s has no barrier',
    async (key) => {
      await openArticle(page, documentId, 'uk');
      await deskPanel(page)
        .getByRole('button', { name: phraseIn(language, key) })
        .click();
      await page.getByRole('dialog').getByRole('button').last().waitFor();
      expect(await findBarriers(page, '[role="dialog"]')).toEqual([]);
    },
    60_000,
  );

  test('a picture’s form takes over what the file says, and is told where it says something else', async () => {
    const { creditLine = '', locales } = picture ?? {};
    const shown = await findDocument(illustrationUid, 'caption', locales?.uk.caption ?? '');
    const path = `/admin/content-manager/collection-types/${illustrationUid}/${shown}`;
    await page.goto(addressOf(`${path}?plugins[i18n][locale]=uk`));
    const input = page.locator('input[name="creditLine"]');
    const label = fieldWords[language].fields[illustrationUid]?.creditLine?.label ?? '';
    const use = page.getByRole('button', { name: phraseIn(language, 'credit.use', { label }), exact: true });

    await input.fill('');
    await use.click();
    expect(await input.inputValue()).toBe(creditLine);
    await use.waitFor({ state: 'detached' });

    const warning = page.getByText(phraseIn(language, 'credit.disagrees', { typed: 'Somebody Else' }));
    expect(await warning.count()).toBe(0);
    await input.fill('Somebody Else');
    await warning.waitFor();
    expect(await findBarriers(page, 'aside')).toEqual([]);
  }, 60_000);

  test('a missing language begins with everything that the original has, and nothing else changes', async () => {
    const original = await makeOriginal(`${story.headline.uk} — продовження (${language})`);
    await saveArticle(original, 'ru', { headline: 'Продолжение', body: [] });
    const before = [await readVersion(original, 'uk'), await readVersion(original, 'ru')];
    await openArticle(page, original, 'en');
    const begin = deskPanel(page).getByRole('button', {
      name: phraseIn(language, 'copy.begin', {
        language: phraseIn(language, 'language.in', { locale: 'uk', name: 'uk' }),
      }),
    });
    await begin.click();
    await begin.waitFor({ state: 'detached' });

    const copied = await readVersion(original, 'en');
    const { body, headline, lede, authors, illustration, sources, backgrounds } = before[0] ?? {};
    const one = { count: 1 };
    expect(copied).toMatchObject({ headline, lede, authors: one, illustration: one, sources: one, backgrounds: one });
    expect([authors, illustration, sources, backgrounds]).toEqual([one, one, one, one]);
    expect(withoutIds(copied.body)).toEqual(withoutIds(body));
    expect(copied.body).toMatchObject([{ __component: 'sections.text' }, { source: one }, { illustration: one }]);
    expect([await readVersion(original, 'uk'), await readVersion(original, 'ru')]).toEqual(before);
  }, 60_000);

  /** Presses a button that saves, and waits until it is saved. */
  async function saveWith(button: ReturnType<Page['locator']>): Promise<void> {
    const answer = page.waitForResponse((response) => response.request().method() === 'PUT');
    await button.click();
    expect((await answer).status()).toBe(200);
  }

  async function readStatuses(): Promise<Record<string, string>> {
    const { body } = await ask<{ data: { locales: Record<string, { status: string }> } }>(
      'GET',
      `/copydesk/readiness/${articleUid}/${documentId}`,
    );
    return Object.fromEntries(Object.entries(body.data.locales).map(([locale, { status }]) => [locale, status]));
  }
});

type Version = Record<string, unknown>;

const connect = (documentId: string) => ({ connect: [{ documentId, locale: 'uk' }] });

/** A story in one language that shows a thing of every kind. */
async function makeOriginal(headline: string): Promise<string> {
  const author = connect(await findDocument('api::author.author', 'name', 'Олена Марчук'));
  const illustration = connect(await findDocument(illustrationUid, 'caption', picture?.locales.uk.caption ?? ''));
  const source = connect(await findDocument('api::source.source', 'name', 'Міністерство оборони Азербайджану'));
  const title = 'Конфлікт навколо Нагірного Карабаху до 19 вересня 2023 року';
  const { status, body } = await ask<{ data: { documentId: string } }>(
    'POST',
    `/content-manager/collection-types/${articleUid}?locale=uk`,
    {
      headline,
      lede: 'Про що розповість продовження.',
      genre: 'news',
      authors: author,
      illustration,
      sources: source,
      backgrounds: connect(await findDocument('api::background.background', 'title', title)),
      body: [
        {
          __component: 'sections.text',
          content: [{ type: 'paragraph', children: [{ type: 'text', text: 'Перший абзац.' }] }],
        },
        { __component: 'sections.statement', text: 'Сказано так.', source },
        { __component: 'sections.figure', illustration },
      ],
    },
  );
  if (status !== 201) throw new Error(`The story was answered ${status}: ${JSON.stringify(body)}`);
  return body.data.documentId;
}

async function readVersion(documentId: string, locale: string): Promise<Version> {
  const path = `/content-manager/collection-types/${articleUid}/${documentId}?locale=${locale}`;
  const { localizations: _, ...version } = (await ask<{ data: Version }>('GET', path)).body.data;
  return version;
}

const withoutIds = (body: unknown): unknown[] => (body as Version[]).map(({ id: _, ...section }) => section);
