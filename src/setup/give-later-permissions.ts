import type { Core } from '@strapi/strapi';
import { serviceOf } from '../plugins/copydesk/server/src/public-api';

/** A permission that came after the roles of older installations were set up. */
interface LaterPermission {
  role: string;
  action: string;
  /** It is given only to a role that still has this one. */
  beside: string;
}

const laterPermissions: readonly LaterPermission[] = [
  { role: 'strapi-editor', action: 'plugin::copydesk.withdraw', beside: 'plugin::copydesk.waive' },
];

interface RoleService {
  findOne: (where: { code: string }) => Promise<{ id: number } | null>;
  addPermissions: (roleId: number, permissions: unknown[]) => Promise<unknown>;
}

/**
 * Gives each permission that came later to the role that a new installation gives it to, once. An administrator who takes it
 * away again is not overruled, nor one who has taken from the role what it stands beside.
 *
 * @seam permission-providers
 */
export async function giveLaterPermissions(strapi: Core.Strapi): Promise<void> {
  const store = strapi.store({ type: 'core', name: 'newsroom_setup' });
  const given = ((await store.get({ key: 'later_permissions' })) ?? []) as string[];
  const pending = laterPermissions.filter(({ action }) => !given.includes(action));
  if (pending.length === 0) return;

  const roles = serviceOf<RoleService>(strapi, 'admin::role');
  for (const { role: code, action, beside } of pending) {
    const role = await roles.findOne({ code });
    if (!role || !(await has(strapi, role.id, beside)) || (await has(strapi, role.id, action))) continue;
    await roles.addPermissions(role.id, [{ action, subject: null, properties: {}, conditions: [] }]);
    strapi.log.info(`the role ${code} has the permission ${action} from now on`);
  }
  await store.set({ key: 'later_permissions', value: [...given, ...pending.map(({ action }) => action)] });
}

async function has(strapi: Core.Strapi, role: number, action: string): Promise<boolean> {
  return (await strapi.db.query('admin::permission').count({ where: { role, action } })) > 0;
}
