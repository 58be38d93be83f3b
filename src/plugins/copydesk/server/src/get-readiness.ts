import type { Core } from '@strapi/strapi';
import type createReadiness from './publication/examine-readiness';

/** The readiness service, typed. */
export function getReadiness(strapi: Core.Strapi): ReturnType<typeof createReadiness> {
  return strapi.plugin('copydesk').service('readiness');
}
