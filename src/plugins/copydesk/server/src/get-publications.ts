import type { Core } from '@strapi/strapi';
import type createPublications from './publication/plan-publication';

/** The publications service, typed. */
export function getPublications(strapi: Core.Strapi): ReturnType<typeof createPublications> {
  return strapi.plugin('copydesk').service('publications');
}
