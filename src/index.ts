import type { Core } from '@strapi/strapi';
import { applyConstraints } from './setup/apply-constraints';
import { applyEditViews } from './setup/apply-edit-views';
import { ensureAdministrator } from './setup/ensure-administrator';
import { ensureLocales } from './setup/ensure-locales';
import { grantPublicReading } from './setup/grant-public-reading';
import { waitForOtherStarts } from './setup/wait-for-other-starts';

let letOthersStart: () => Promise<void> = async () => undefined;

export default {
  async register({ strapi }: { strapi: Core.Strapi }): Promise<void> {
    letOthersStart = await waitForOtherStarts(strapi);
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
    await applyConstraints(strapi);
    await ensureLocales(strapi);
    await applyEditViews(strapi);
    await grantPublicReading(strapi);
    await ensureAdministrator(strapi);
    await letOthersStart();
  },
};
