import type { Core } from '@strapi/strapi';
import { serviceOf } from '../plugins/copydesk/server/src/public-api';
import { newsroomLocales } from './newsroom-locales';

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
