import type { Core } from '@strapi/strapi';
import { applyConstraints } from './setup/apply-constraints';
import { applyEditViews } from './setup/apply-edit-views';
import { ensureAdministrator } from './setup/ensure-administrator';
import { ensureLocales } from './setup/ensure-locales';
import { ensureRoles } from './setup/ensure-roles';
import { grantPublicReading } from './setup/grant-public-reading';

export default {
  async bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
    await applyConstraints(strapi);
    await ensureLocales(strapi);
    await applyEditViews(strapi);
    await grantPublicReading(strapi);
    await ensureRoles(strapi);
    await ensureAdministrator(strapi);
  },
};
