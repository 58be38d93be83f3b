import type { Core } from '@strapi/strapi';

/** What Strapi keeps of the users of the public API. */
type Settings = Record<string, unknown> & { allow_register?: boolean };

/**
 * Closes the registration of users of the public API, once, when the project is first set up: Strapi opens it to everybody. An
 * administrator can open it, and what an older installation has stays as it is.
 *
 * Must run before `grantPublicReading`, which marks an installation as set up.
 *
 * @seam registration-setting
 */
export async function closeRegistration(strapi: Core.Strapi): Promise<void> {
  const setup = strapi.store({ type: 'core', name: 'newsroom_setup' });
  if (await setup.get({ key: 'registration_decided' })) return;

  const users = strapi.store({ type: 'plugin', name: 'users-permissions', key: 'advanced' });
  const settings = (await users.get({})) as Settings;
  if (!(await setup.get({ key: 'public_reading_granted' }))) {
    await users.set({ value: { ...settings, allow_register: false } });
  } else if (settings.allow_register) {
    strapi.log.warn(
      'Anybody can register as a user of the public API. To end that: Settings → Users & Permissions → Advanced settings → Enable sign-ups.',
    );
  }
  await setup.set({ key: 'registration_decided', value: true });
}
