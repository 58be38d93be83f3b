import type { Core } from '@strapi/strapi';
import { serviceOf } from '../plugins/copydesk/server/src/public-api';
import { newsroomLocales } from './newsroom-locales';

interface LocaleService {
  find: () => Promise<{ id: number; code: string }[]>;
  create: (locale: { code: string; name: string }) => Promise<unknown>;
  update: (where: { id: number }, updates: { name: string }) => Promise<unknown>;
  setDefaultLocale: (locale: { code: string }) => Promise<unknown>;
}

/**
 * Creates the locales that are missing. At the first start it names those that are there, which the plugin has created for its policy,
 * and sets the default. What an administrator changes later is never overwritten.
 *
 * @seam locale-service
 */
export async function ensureLocales(strapi: Core.Strapi): Promise<void> {
  const store = strapi.store({ type: 'core', name: 'newsroom_setup' });
  // A newsroom from before locales were noted has granted public reading.
  const isSetUp = Boolean(
    (await store.get({ key: 'locales_set_up' })) ?? (await store.get({ key: 'public_reading_granted' })),
  );
  const locales = serviceOf<LocaleService>(strapi, 'plugin::i18n.locales');
  const existing = new Map((await locales.find()).map(({ code, id }) => [code, id]));
  for (const locale of newsroomLocales) {
    const id = existing.get(locale.code);
    if (id === undefined) await locales.create({ ...locale });
    else if (!isSetUp) await locales.update({ id }, { name: locale.name });
  }
  if (!isSetUp) await locales.setDefaultLocale({ code: newsroomLocales[0].code });
  await store.set({ key: 'locales_set_up', value: true });
}
