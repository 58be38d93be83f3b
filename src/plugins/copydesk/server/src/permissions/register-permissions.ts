import type { Core } from '@strapi/strapi';

/** Makes the permissions of the desk known, so that they can be given to roles in the panel. */
export async function registerPermissions(strapi: Core.Strapi): Promise<void> {
  const ofDesk = { section: 'plugins', pluginName: 'copydesk' };
  await strapi.service('admin::permission').actionProvider.registerMany([
    { ...ofDesk, uid: 'readiness.read', displayName: 'See what stands in the way of a publication' },
    { ...ofDesk, uid: 'waive', displayName: 'Let an original out before its translations' },
  ]);
}
