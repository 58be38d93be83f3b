import type { Core } from '@strapi/strapi';
import { serviceOf } from '../strapi/service-of';
import { listPolicyLocales, type LocaleService } from './locale-service';

interface IsoLocales {
  getIsoLocales: () => readonly { code: string; name: string }[];
}

/**
 * Creates the locales that the policy names and Strapi does not have: without them nothing could ever be complete. The name is the one
 * that Strapi offers in its settings.
 *
 * @seam locale-service
 */
export async function ensurePolicyLocales(strapi: Core.Strapi): Promise<void> {
  const service = serviceOf<LocaleService>(strapi, 'plugin::i18n.locales');
  // Strapi chooses a default only where there is no locale yet, and may come to it after us.
  await service.initDefaultLocale();
  const existing = (await service.find()).map(({ code }) => code);
  const names = serviceOf<IsoLocales>(strapi, 'plugin::i18n.iso-locales').getIsoLocales();
  for (const code of listPolicyLocales(strapi).filter((locale) => !existing.includes(locale))) {
    await withoutLifecycles(strapi, () =>
      service.create({ code, name: names.find((one) => one.code === code)?.name ?? code }),
    );
    strapi.log.info(`copydesk: created the locale “${code}”, which the policy names`);
  }
}

/**
 * Runs a write without what Strapi does after it: it would give the super administrator rights in the new locale, by actions that
 * are not registered yet at this point of a start. It renews all these rights at the end of every start.
 */
async function withoutLifecycles(strapi: Core.Strapi, write: () => Promise<unknown>): Promise<void> {
  strapi.db.lifecycles.disable();
  try {
    await write();
  } finally {
    strapi.db.lifecycles.enable();
  }
}
