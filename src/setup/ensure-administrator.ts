import type { Core } from '@strapi/strapi';
import { readEnvironment } from '../environment';

/** Creates the first administrator from ADMIN_EMAIL and ADMIN_PASSWORD if both are set and there is none yet. */
export async function ensureAdministrator(strapi: Core.Strapi): Promise<void> {
  const { ADMIN_EMAIL: email, ADMIN_PASSWORD: password } = readEnvironment(process.env);
  if (!email || !password || (await strapi.service('admin::user').exists())) return;

  const role = await strapi.service('admin::role').getSuperAdmin();
  await strapi.service('admin::user').create({
    email,
    password,
    firstname: 'Copydesk',
    lastname: 'Admin',
    isActive: true,
    roles: [role.id],
  });
  strapi.log.info(`created the first administrator ${email}`);
}
