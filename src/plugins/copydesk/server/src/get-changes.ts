import type { Core } from '@strapi/strapi';
import type createChanges from './writes/changes';

/** The changes service, typed. */
export function getChanges(strapi: Core.Strapi): ReturnType<typeof createChanges> {
  return strapi.plugin('copydesk').service('changes');
}
