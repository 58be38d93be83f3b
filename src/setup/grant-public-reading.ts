import type { Core } from '@strapi/strapi';
import { queryOf } from '../plugins/copydesk/server/src/public-api';

const readable = ['article', 'author', 'illustration', 'background', 'source'];
const actions = readable.flatMap((name) => ['find', 'findOne'].map((action) => `api::${name}.${name}.${action}`));

/**
 * Lets the public read the newsroom's types, once, when the project is first set up. What an administrator takes away later is
 * never given back.
 */
export async function grantPublicReading(strapi: Core.Strapi): Promise<void> {
  const store = strapi.store({ type: 'core', name: 'newsroom_setup' });
  if (await store.get({ key: 'public_reading_granted' })) return;

  const roles = queryOf<{ id: number }>(strapi, 'plugin::users-permissions.role');
  const role = await roles.findOne({ where: { type: 'public' } });
  if (!role) throw new Error('Strapi has no role “public”');
  await strapi.db.transaction(async () => {
    for (const action of actions) {
      await queryOf(strapi, 'plugin::users-permissions.permission').create({ data: { action, role: role.id } });
    }
    await store.set({ key: 'public_reading_granted', value: true });
  });
}
