import type { Core } from '@strapi/strapi';
import { readEnvironment } from '../environment';
import { serviceOf } from '../plugins/copydesk/server/src/public-api';

interface UserService {
  exists: () => Promise<boolean>;
  create: (user: object) => Promise<unknown>;
}

interface RoleService {
  getSuperAdmin: () => Promise<{ id: number }>;
}

/** Creates the first administrator from ADMIN_EMAIL and ADMIN_PASSWORD if both are set and there is none yet. */
export async function ensureAdministrator(strapi: Core.Strapi): Promise<void> {
  const { ADMIN_EMAIL: email, ADMIN_PASSWORD: password } = readEnvironment(process.env);
  const users = serviceOf<UserService>(strapi, 'admin::user');
  if (!email || !password || (await users.exists())) return;

  const role = await serviceOf<RoleService>(strapi, 'admin::role').getSuperAdmin();
  await users.create({
    email,
    password,
    firstname: 'Copydesk',
    lastname: 'Admin',
    isActive: true,
    roles: [role.id],
  });
  strapi.log.info(`created the first administrator ${email}`);
}
