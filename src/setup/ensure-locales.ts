import type { Core } from '@strapi/strapi';

/** The languages of this newsroom. The first is the default: what is written without saying where is written there. */
export const newsroomLocales = [
  { code: 'uk', name: 'Українська (uk)' },
  { code: 'en', name: 'English (en)' },
  { code: 'ru', name: 'Русский (ru)' },
] as const;

interface LocaleService {
  find: () => Promise<{ code: string }[]>;
  create: (locale: { code: string; name: string }) => Promise<unknown>;
  setDefaultLocale: (locale: { code: string }) => Promise<unknown>;
}

/**
 * Creates the locales that are missing. The default is set when the newsroom's own first locale was missing, that is at
 * the first start; what an administrator decides afterwards is kept.
 *
 * @seam locale-service
 */
export async function ensureLocales(strapi: Core.Strapi): Promise<void> {
  const locales = strapi.plugin('i18n').service('locales') as LocaleService;
  const existing = new Set((await locales.find()).map(({ code }) => code));
  for (const locale of newsroomLocales) {
    if (!existing.has(locale.code)) await locales.create({ ...locale });
  }
  const [first] = newsroomLocales;
  if (!existing.has(first.code)) await locales.setDefaultLocale({ code: first.code });
}
