import { type Browser, chromium, type Page } from 'playwright-core';
import type { EditionLocale } from '../../database/seeds/shapes';
import type { PanelLanguage } from '../../src/field-words';
import { newsroomLocales } from '../../src/setup/newsroom-locales';

export interface Appearance {
  /** The language of the panel, not of what is edited in it. */
  language: PanelLanguage;
  colorScheme?: 'light' | 'dark';
  /** Without the content security policies of the pages. */
  bypassCSP?: boolean;
}

/** Strapi's own buttons, in its own words. */
export const buttons: Record<PanelLanguage, { publish: string; save: string }> = {
  uk: { publish: 'Опублікувати', save: 'Зберегти' },
  en: { publish: 'Publish', save: 'Save' },
  ru: { publish: 'Опубликовать', save: 'Сохранить' },
};

/** What the end-to-end setup has prepared, e.g. `COPYDESK_E2E_URL`. */
export function fromSetup(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: run these tests with \`npm run test:e2e\`.`);
  return value;
}

/** The address of a page or an endpoint of the newsroom under test. */
export const addressOf = (path: string): string => `${fromSetup('COPYDESK_E2E_URL')}${path}`;

let connection: Promise<Browser> | undefined;

/** The browser that all tests of a file share. */
export function openBrowser(): Promise<Browser> {
  return (connection ??= chromium.connect(fromSetup('COPYDESK_E2E_BROWSER')));
}

/** Closes every window that a test file has opened. */
export async function closeBrowser(): Promise<void> {
  await (await connection)?.close();
  connection = undefined;
}

/** Opens the panel's login form, in a window of its own. */
export async function openLogin(appearance: Appearance): Promise<Page> {
  const page = await openWindow(appearance, {});
  await page.goto(addressOf('/admin/auth/login'));
  return page;
}

/** Opens the panel in a window of its own, logged in as the administrator. */
export async function openPanel(appearance: Appearance): Promise<Page> {
  return openPanelAs(fromSetup('COPYDESK_E2E_SESSION'), appearance, 'Copydesk Admin');
}

/** Opens the panel in a window of its own, in the session of whoever has this name. */
export async function openPanelAs(session: string, appearance: Appearance, name: string): Promise<Page> {
  const page = await openWindow(appearance, { jwtToken: JSON.stringify(session) });
  await page.goto(addressOf('/admin'));
  await waitUntilLoggedIn(page, name);
  return page;
}

/** One's own menu is there. */
export function waitUntilLoggedIn(page: Page, name = 'Copydesk Admin'): Promise<void> {
  return page.getByRole('button', { name }).waitFor();
}

/** Opens the edit view of an article and waits for its form. */
export async function openArticle(page: Page, documentId: string, locale: EditionLocale): Promise<void> {
  const path = `/admin/content-manager/collection-types/api::article.article/${documentId}`;
  await page.goto(addressOf(`${path}?plugins[i18n][locale]=${locale}`));
  await localePicker(page, locale).waitFor();
  await page.locator('input[name="headline"]').waitFor();
}

/** Shows the opened article in another locale, the way an editor does. */
export async function pickLocale(page: Page, from: EditionLocale, to: EditionLocale): Promise<void> {
  await localePicker(page, from).click();
  await page.getByRole('option', { name: nameOf(to) }).click();
  await localePicker(page, to).waitFor();
}

function localePicker(page: Page, shown: EditionLocale) {
  return page.getByRole('combobox').filter({ hasText: nameOf(shown) });
}

function nameOf(locale: EditionLocale): string {
  return newsroomLocales.find(({ code }) => code === locale)?.name ?? locale;
}

async function openWindow(
  { language, colorScheme = 'light', bypassCSP = false }: Appearance,
  stored: Record<string, string>,
) {
  const browser = await openBrowser();
  const settings = { ...stored, 'strapi-admin-language': language };
  const localStorage = Object.entries(settings).map(([name, value]) => ({ name, value }));
  const context = await browser.newContext({
    viewport: { width: 1400, height: 1000 },
    colorScheme,
    bypassCSP,
    storageState: { cookies: [], origins: [{ origin: fromSetup('COPYDESK_E2E_URL'), localStorage }] },
  });
  return context.newPage();
}
