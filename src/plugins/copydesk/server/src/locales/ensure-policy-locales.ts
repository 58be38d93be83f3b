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
    await service.create({ code, name: names.find((one) => one.code === code)?.name ?? code });
    strapi.log.info(`copydesk: created the locale “${code}”, which the policy names`);
  }
}
