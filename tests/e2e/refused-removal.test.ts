import type { Page } from 'playwright-core';
import { authors } from '../../database/seeds/authors';
import { fieldWords } from '../../src/field-words';
import { guides } from '../../src/plugins/copydesk/domain/guides';
import { ask, articleUid, findDocument, sampleArticle, phraseIn } from '../helpers/e2e-desk';
import type { MessageKey } from '../../src/plugins/copydesk/admin/src/translate';
import { addressOf, buttons, closeBrowser, openArticle, openPanel } from '../helpers/e2e-panel';

const languages = ['uk', 'ru'] as const;
type Language = (typeof languages)[number];

/** Strapi's own words for what lies behind its two menus. */
const words: Record<Language, Record<'more' | 'moreBeside' | 'remove' | 'unpublish' | 'confirm', string>> = {
  uk: {
    more: 'Більше дій',
    moreBeside: 'Більше дій з документом',
    remove: 'Видалити запис',
    unpublish: 'Відмінити публікацію',
    confirm: 'Підтвердити',
  },
  ru: {
    more: 'Другие действия',
    moreBeside: 'Другие действия с документом',
    remove: 'Удалить запись',
    unpublish: 'Отменить публикацию',
    confirm: 'Подтвердить',
  },
};
const typeName = { uk: 'Стаття', ru: 'Статья' };

const story = 'karabakh-operation';
const pages = {} as Record<Language, Page>;
const shown = {} as Record<'author' | 'background' | 'illustration', string>;
beforeAll(async () => {
  const author = authors.find(({ key }) => key === 'olena-marchuk')?.locales.uk.name ?? '';
  shown.author = await findDocument('api::author.author', 'name', author);
  shown.background = await readShown('backgrounds');
  shown.illustration = await readShown('illustration');
  for (const language of languages) pages[language] = await openPanel({ language });
}, 120_000);
afterAll(closeBrowser);

describe.each(languages)('what a published story shows, in the panel in %s', (language) => {
  const at = () => pages[language];

  test('is not deleted', async () => {
    await open(at(), 'api::author.author', shown.author, language);
    await choose(at(), words[language].more, words[language].remove);
    await at().getByRole('alertdialog').getByRole('button', { name: words[language].confirm }).click();
    await expectRefusal(at(), language, phraseIn(language, 'refusal.in-use'));
  }, 60_000);

  test('is not unpublished', async () => {
    await open(at(), 'api::background.background', shown.background, language);
    await choose(at(), words[language].moreBeside, words[language].unpublish);
    await expectRefusal(at(), language, phraseIn(language, 'refusal.in-use'));
  }, 60_000);

  test('is not emptied', async () => {
    await open(at(), 'api::illustration.illustration', shown.illustration, language);
    await at().locator('input[name="creditLine"]').fill(' ');
    await at().getByRole('button', { name: buttons[language].save, exact: true }).click();
    const label = fieldWords[language].fields['api::illustration.illustration']?.creditLine?.label ?? '';
    const fields = phraseIn(language, 'field.label', { label });
    await expectRefusal(at(), language, phraseIn(language, 'refusal.emptied', { fields }));
    await at().locator('input[name="creditLine"][aria-invalid="true"]').waitFor();
  }, 60_000);
});

describe.each(languages)('the page of a rule, in the panel in %s', (language) => {
  const rule = 'attribution/byline-missing';

  test('is one click away from the task', async () => {
    const page = pages[language];
    const documentId = await copyWithoutAuthors(language);
    await openArticle(page, documentId, 'uk');
    const why = `${phraseIn(language, 'rule.why')} ${phraseIn(language, `rule.${rule}.title`)}`;
    const opened = page.context().waitForEvent('page');
    await page.getByRole('link', { name: why }).first().click();
    const tab = await opened;

    expect(new URL(tab.url()).pathname).toBe(`/admin/plugins/copydesk/rules/${rule}`);
    await tab.getByRole('heading', { name: phraseIn(language, `rule.${rule}.title`) }).waitFor();
    await tab.getByText(phraseIn(language, `rule.${rule}.asks`)).waitFor();
    await tab.getByText(phraseIn(language, 'rule.level.error', { type: typeName[language] })).waitFor();
    const text = await tab.getByRole('main').innerText();
    for (const name of Object.keys(guides[rule].examples)) {
      expect(text).toContain(phraseIn(language, `rule.${rule}.example.${name}` as MessageKey));
    }
    const field = phraseIn(language, 'field.label', { label: phraseIn(language, 'example.field.authors') });
    expect(text).toContain(phraseIn(language, `violation.${rule}.empty`, { field }));
    await tab.close();
  }, 60_000);

  test('is named by the refusal', async () => {
    const { body } = await ask<{ error: { details: { errors: { help: string }[] } } }>(
      'POST',
      `/content-manager/collection-types/${articleUid}/${await copyWithoutAuthors(language)}/actions/publish?locale=uk`,
      {},
    );
    const [help] = body.error.details.errors.map((one) => one.help).filter((address) => address.endsWith(rule));
    expect(help).toBe(addressOf(`/admin/plugins/copydesk/rules/${rule}`));
    await pages[language].goto(help ?? '');
    await pages[language].getByText(phraseIn(language, `rule.${rule}.asks`)).waitFor();
  }, 60_000);
});

async function open(page: Page, uid: string, documentId: string, locale: Language): Promise<void> {
  await page.goto(
    addressOf(`/admin/content-manager/collection-types/${uid}/${documentId}?plugins[i18n][locale]=${locale}`),
  );
  await page.getByRole('button', { name: buttons[locale].save, exact: true }).waitFor();
}

async function choose(page: Page, menu: string, item: string): Promise<void> {
  await page.getByRole('button', { name: menu, exact: true }).click();
  await page.getByRole('menuitem', { name: item }).first().click();
}

/** The refusal is said in the panel's language: what was refused, and which story shows it. */
async function expectRefusal(page: Page, language: Language, summary: string): Promise<void> {
  const alert = page.getByRole('alert').filter({ hasText: summary });
  await alert.waitFor();
  const text = await alert.innerText();
  expect(text).toContain(`${typeName[language]} «`);
  expect(text).not.toMatch(/shows it|cannot be|readers/);
}

/** The document that the sample story points to. */
async function readShown(relation: 'backgrounds' | 'illustration'): Promise<string> {
  const path = `/content-manager/relations/${articleUid}/${sampleArticle(story)}/${relation}?locale=uk`;
  const { body } = await ask<{ results: { documentId: string }[] }>('GET', path);
  const [found] = body.results;
  if (!found) throw new Error(`The sample story has no ${relation}`);
  return found.documentId;
}

/** A new draft that nobody signs. */
async function copyWithoutAuthors(language: Language): Promise<string> {
  const { status, body } = await ask<{ data: { documentId: string } }>(
    'POST',
    `/content-manager/collection-types/${articleUid}?locale=uk`,
    { headline: `Без підпису ${language} ${Date.now()}`, lede: 'Лід', body: [], authors: { connect: [] } },
  );
  expect(status).toBe(201);
  return body.data.documentId;
}
