import type { Core } from '@strapi/strapi';
import { minorPermission } from '../../../shared/contracts/acknowledge';
import { serviceOf } from '../strapi/service-of';

interface PermissionService {
  actionProvider: { registerMany: (actions: readonly object[]) => Promise<void> };
}

/**
 * Makes the permissions of the desk known, so that they can be given to roles in the panel.
 *
 * @seam permission-providers
 */
export async function registerPermissions(strapi: Core.Strapi): Promise<void> {
  const ofDesk = { section: 'plugins', pluginName: 'copydesk' };
  // The panel’s users have it by their roles, API tokens among what tokens may do.
  await strapi.contentAPI.permissions.providers.action.register(minorPermission, { uid: minorPermission });
  await serviceOf<PermissionService>(strapi, 'admin::permission').actionProvider.registerMany([
    { ...ofDesk, uid: 'readiness.read', displayName: 'See what stands in the way of a publication' },
    { ...ofDesk, uid: 'desk.read', displayName: 'See the desk: all documents by urgency' },
    { ...ofDesk, uid: 'acknowledge', displayName: 'Confirm that a translation stands though its original has changed' },
    { ...ofDesk, uid: 'minor', displayName: 'Mark a change as one that no translation has to follow' },
    { ...ofDesk, uid: 'waive', displayName: 'Let an original out before its translations' },
  ]);
}
