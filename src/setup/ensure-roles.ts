import type { Core } from '@strapi/strapi';
import { contentTypeOf, serviceOf } from '../plugins/copydesk/server/src/public-api';
import { newsroomRoles } from './roles/newsroom-roles';
import { toPermissions } from './roles/to-permissions';

interface RoleService {
  findOne: (where: { code: string }) => Promise<{ id: number } | null>;
  create: (role: { code: string; name: string; description: string }) => Promise<{ id: number }>;
  update: (where: { id: number }, role: { name: string; description: string }) => Promise<unknown>;
  assignPermissions: (roleId: number, permissions: unknown[]) => Promise<unknown>;
}

interface ContentTypeService {
  getNestedFields: (model: object, options: { components: object }) => string[];
}

/**
 * Gives Editor, Author and Translator what their work needs, once, when the project is first set up. What an administrator
 * changes later is never overwritten.
 *
 * @seam permission-providers
 */
export async function ensureRoles(strapi: Core.Strapi): Promise<void> {
  const store = strapi.store({ type: 'core', name: 'newsroom_setup' });
  if (await store.get({ key: 'roles_set_up' })) return;

  const roles = serviceOf<RoleService>(strapi, 'admin::role');
  const contentTypes = serviceOf<ContentTypeService>(strapi, 'admin::content-type');
  const listFields = (uid: string) =>
    contentTypes.getNestedFields(contentTypeOf(strapi, uid), { components: { ...strapi.components } });
  for (const role of newsroomRoles) {
    const { code, name, description } = role;
    const existing = await roles.findOne({ code });
    if (existing) await roles.update({ id: existing.id }, { name, description });
    const { id } = existing ?? (await roles.create({ code, name, description }));
    await roles.assignPermissions(id, toPermissions(role, listFields));
  }
  await store.set({ key: 'roles_set_up', value: true });
}
