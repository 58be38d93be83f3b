import type { Core } from '@strapi/strapi';
import { serviceOf } from '../plugins/copydesk/server/src/public-api';

/** The languages of this newsroom. The first is the default, in which content is written unless another is given. */
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
 * Creates the locales that are missing. The default is set only if the first locale was missing, which is at the first start.
 * What an administrator changes later is never overwritten.
 *
 * @seam locale-service
 */
export async function ensureLocales(strapi: Core.Strapi): Promise<void> {
  const locales = serviceOf<LocaleService>(strapi, 'plugin::i18n.locales');
  const existing = new Set((await locales.find()).map(({ code }) => code));
  for (const locale of newsroomLocales) {
    if (!existing.has(locale.code)) await locales.create({ ...locale });
  }
  const [first] = newsroomLocales;
  if (!existing.has(first.code)) await locales.setDefaultLocale({ code: first.code });
}
