import type { Core } from '@strapi/strapi';
import { constraints } from '../../database/constraints';
import { ensureAdministrator } from '../../src/setup/ensure-administrator';
import { ensureLocales } from '../../src/setup/ensure-locales';
import { grantPublicReading } from '../../src/setup/grant-public-reading';

/** The newsroom's start without what needs Copydesk: the same constraints, indexes, locales and permissions. */
export default {
  async bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
    for (const statement of constraints) await strapi.db.connection.raw(statement);
    await ensureLocales(strapi);
    await grantPublicReading(strapi);
    await ensureAdministrator(strapi);
  },
};
