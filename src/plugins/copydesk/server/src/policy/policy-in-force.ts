import type { Core } from '@strapi/strapi';
import type createDesk from '../publication/assess-publication';

/** The desk service, typed. */
export function getDesk(strapi: Core.Strapi): ReturnType<typeof createDesk> {
  return strapi.plugin('copydesk').service('desk');
}
