import type { Page } from 'playwright-core';
import { authors } from '../../database/seeds/authors';
import { illustrations } from '../../database/seeds/illustrations';
import { editionLocales } from '../../database/seeds/shapes';
import { fieldWords, type PanelLanguage } from '../../src/field-words';
import { listenToConsole } from '../helpers/e2e-console';
import {
  articleUid,
  deskPanel,
  findBarriers,
  findDocument,
  isPublic,
  saveArticle,
  phraseIn,
} from '../helpers/e2e-desk';
import { addressOf, buttons, closeBrowser, openArticle, openPanel } from '../helpers/e2e-panel';

afterAll(closeBrowser);

const author = authors.find(({ key }) => key === 'olena-marchuk')?.locales.uk.name ?? '';
const picture = illustrations.find(({ key }) => key === 'wheat-field') ?? illustrations[0];
const story = {
  uk: {
    headline: 'У степовому заповіднику порахували дроф: птахів стало на третину більше',
    lede: 'Орнітологи обстежили заповідник за чотири дні. Востаннє стільки птахів бачили тут понад десять років тому.',
    body: 'Підрахунок вели одразу з шести вишок, щоб нікого не порахувати двічі. Тепер науковці готують карту гнізд для сусідніх господарств.',
  },
  en: {
    headline: 'Great bustards counted in steppe reserve: a third more birds than before',
    lede: 'Ornithologists surveyed the reserve in four days. It is more than ten years since so many birds were last seen here.',
    body: 'The count was made from six towers at once so that no bird was counted twice. The scientists are now preparing a map of nests for the farms nearby.',
  },
  ru: {
    headline: 'В степном заповеднике посчитали дроф: птиц стало на треть больше',
    lede: 'Орнитологи обследовали заповедник за четыре дня. В последний раз столько птиц видели здесь больше десяти лет назад.',
    body: 'Подсчёт вели сразу с шести вышек, чтобы никого не посчитать дважды. Теперь учёные готовят карту гнёзд для соседних хозяйств.',
  },
};

const toBody = (text: string) => [
  {
    __component: 'sections.text',
    content: [{ type: 'paragraph', children: [{ type: 'text', text }] }],
  },
];

describe.each<'uk' | 'ru'>(['uk', 'ru'])('an article, from an empty form to readers, in a panel in %s', (language) => {
  const words: (typeof fieldWords)[PanelLanguage] = fieldWords[language];
  const labels = words.fields[articleUid] ?? {};
  const { save, publish } = buttons[language];
  const headline = `${story.uk.headline} (${language})`;
  let page: Page;
  let problems: string[];
  let documentId: string;

  beforeAll(async () => {
    page = await openPanel({ language });
    problems = listenToConsole(page);
  }, 60_000);
  afterAll(() => page.context().close());

  test('begins with a form that says where the desk will speak', async () => {
    await page.goto(addressOf(`/admin/content-manager/collection-types/${articleUid}/create?plugins[i18n][locale]=uk`));
    await page.getByText(phraseIn(language, 'panel.new')).waitFor();
    await page.locator('input[name="headline"]').fill(headline);
    await page.locator('textarea[name="lede"]').fill(story.uk.lede);
    await page.getByRole('combobox', { name: new RegExp(labels.genre?.label ?? '') }).click();
    await page.getByRole('option', { name: words.options.opinion, exact: true }).click();
    await page.getByRole('button', { name: save, exact: true }).click();
    await page.waitForURL(/article\.article\/[a-z0-9]{24}/);
    documentId = /article\.article\/([a-z0-9]{24})/.exec(page.url())?.[1] ?? '';
  }, 60_000);

  test('is told what is missing as soon as it is saved', async () => {
    const panel = deskPanel(page);
    await panel.getByText(phraseIn(language, 'tasks.attribution.error')).waitFor();
    await panel.getByText(`«${labels.authors?.label}»`).first().waitFor();
    for (const locale of ['en', 'ru']) {
      await panel
        .getByText(phraseIn(language, 'violation.translation/locale-missing.absent', { locale: inWords(locale) }))
        .waitFor();
    }
    expect(await panel.innerText()).not.toMatch(/copydesk\.|violation\./);
  }, 60_000);

  test('is refused, and loses nothing that was typed', async () => {
    const shown = await findDocument('api::illustration.illustration', 'caption', picture?.locales.uk.caption ?? '');
    await saveArticle(documentId, 'uk', {
      body: toBody(story.uk.body),
      illustration: { connect: [{ documentId: shown, locale: 'uk' }] },
    });
    await openArticle(page, documentId, 'uk');
    const typed = `${story.uk.lede} Дрохва — птах року.`;
    await page.locator('textarea[name="lede"]').fill(typed);
    const answer = page.waitForResponse((response) => response.url().includes('/actions/publish'));
    await page.getByRole('button', { name: publish, exact: true }).click();
    expect((await answer).status()).toBe(400);

    const panel = deskPanel(page);
    await panel.getByText(phraseIn(language, 'refusal.unsaved')).waitFor();
    // Strapi's own notification says it too, in the language of the panel.
    const first = phraseIn(language, 'refusal.title', { count: 4 }).split(':')[0] ?? '';
    await page.getByRole('alert').filter({ hasText: first }).waitFor();
    expect(await page.locator('textarea[name="lede"]').inputValue()).toBe(typed);

    const saved = page.waitForResponse((response) => response.request().method() === 'PUT');
    await panel.getByRole('button', { name: phraseIn(language, 'refusal.save') }).click();
    expect((await saved).status()).toBe(200);
    await panel.getByText(phraseIn(language, 'refusal.unsaved')).waitFor({ state: 'detached' });
    await page.reload();
    await page.locator('textarea[name="lede"]').waitFor();
    expect(await page.locator('textarea[name="lede"]').inputValue()).toBe(typed);
    expect(await isPublic(documentId, 'uk')).toBe(false);
  }, 60_000);

  test('is led to the field, and the desk follows the save without a reload', async () => {
    const panel = deskPanel(page);
    const byline = panel.getByRole('button').filter({ hasText: `«${labels.authors?.label}»` });
    // What comes after a reload may move the button away from under the pointer.
    await page.waitForLoadState('networkidle');
    await byline.click();
    await page.locator('input[name="authors"]:focus').waitFor();
    await page.locator('input[name="authors"]').click();
    await page.getByRole('option', { name: author, exact: true }).click();
    await page.getByRole('button', { name: save, exact: true }).click();
    await byline.waitFor({ state: 'detached' });
  }, 60_000);

  test('begins a translation with a copy of the original', async () => {
    await deskPanel(page)
      .getByRole('button')
      .filter({ hasText: phraseIn(language, 'violation.translation/locale-missing.absent', { locale: inWords('en') }) })
      .click();
    await page.waitForURL(/locale(%5D|\])=en/);
    const begin = deskPanel(page).getByRole('button', {
      name: phraseIn(language, 'copy.begin', { language: inWords('uk') }),
    });
    await begin.click();
    await begin.waitFor({ state: 'detached' });
    await page.locator('input[name="headline"]').waitFor();
    await expectValue('input[name="headline"]', headline);
    await page.locator('[data-source-of="headline"]').getByText(headline).waitFor();
  }, 60_000);

  test('goes out in all languages at once', async () => {
    const translators = await findDocument('api::author.author', 'name', 'James Whitfield', 'en');
    for (const locale of ['en', 'ru'] as const) {
      await saveArticle(documentId, locale, {
        headline: `${story[locale].headline} (${language})`,
        lede: story[locale].lede,
        body: toBody(story[locale].body),
        translation: { method: 'machine-reviewed', translators: { connect: [{ documentId: translators, locale }] } },
      });
    }
    await openArticle(page, documentId, 'uk');
    await deskPanel(page)
      .getByText(phraseIn(language, 'verdict.ready', { language: inWords('uk') }))
      .waitFor();
    expect(await findBarriers(page, '[data-testid="copydesk-readiness"]')).toEqual([]);

    await deskPanel(page)
      .getByRole('button', { name: phraseIn(language, 'publish.open') })
      .click();
    const dialog = page.getByRole('dialog');
    for (const locale of editionLocales) {
      const name = new Intl.DisplayNames([language], { type: 'language' }).of(locale) ?? locale;
      const title = name.charAt(0).toUpperCase() + name.slice(1);
      await dialog.getByText(phraseIn(language, 'publish.first', { language: title })).waitFor();
    }
    await dialog.getByRole('button', { name: phraseIn(language, 'publish.confirm', { count: 3 }) }).click();
    await dialog.waitFor({ state: 'detached' });
    for (const locale of editionLocales) expect(await isPublic(documentId, locale)).toBe(true);
    // The browser itself complains of the one refusal that was asked for.
    expect(problems.filter((problem) => !/400 \(Bad Request\) \S+\/actions\/publish/.test(problem))).toEqual([]);
  }, 60_000);

  function inWords(locale: string): string {
    return phraseIn(language, 'language.in', { locale, name: locale });
  }

  async function expectValue(selector: string, value: string): Promise<void> {
    await page.waitForFunction(
      ([query, wanted]) => document.querySelector<HTMLInputElement>(query ?? '')?.value === wanted,
      [selector, value],
    );
  }
});
