import type { Core } from '@strapi/strapi';
import type createTranslations from './translations/translations';

/** The translations service, typed. */
export function getTranslations(strapi: Core.Strapi): ReturnType<typeof createTranslations> {
  return strapi.plugin('copydesk').service('translations');
}
