import type { Core } from '@strapi/strapi';
import { minorPermission } from '../../../shared/contracts/acknowledge';
import { serviceOf } from '../strapi/service-of';

interface PermissionService {
  actionProvider: { registerMany: (actions: readonly object[]) => Promise<void> };
}

/**
 * Registers the plugin's permissions, so that they can be given to roles and API tokens in the panel.
 *
 * @seam permission-providers
 */
export async function registerPermissions(strapi: Core.Strapi): Promise<void> {
  const ofPlugin = { section: 'plugins', pluginName: 'copydesk' };
  // For users of the panel it is a permission of their roles, for API tokens one of the content API.
  await strapi.contentAPI.permissions.providers.action.register(minorPermission, { uid: minorPermission });
  await serviceOf<PermissionService>(strapi, 'admin::permission').actionProvider.registerMany([
    { ...ofPlugin, uid: 'readiness.read', displayName: 'See what stands in the way of a publication' },
    { ...ofPlugin, uid: 'desk.read', displayName: 'See the desk: all documents by urgency' },
    {
      ...ofPlugin,
      uid: 'acknowledge',
      displayName: 'Confirm that a translation stands though its original has changed',
    },
    { ...ofPlugin, uid: 'minor', displayName: 'Mark a change as one that no translation has to follow' },
    { ...ofPlugin, uid: 'waive', displayName: 'Let an original out before its translations' },
    { ...ofPlugin, uid: 'withdraw', displayName: 'Withdraw a document from readers, and lift that' },
  ]);
}
