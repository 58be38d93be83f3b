import type { Core } from '@strapi/strapi';
import type createWaivers from './waivers';

/** The waivers service, typed. */
export function getWaivers(strapi: Core.Strapi): ReturnType<typeof createWaivers> {
  return strapi.plugin('copydesk').service('waivers');
}
