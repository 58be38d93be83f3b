import type { Core } from '@strapi/strapi';
import { invalidateWriteCacheOnStatements } from './database/write-cache';
import { documentChanges } from './writes/document-changes';
import { refreshOnChange } from './desk/refresh-on-change';
import { prepareDeskTables } from './desk/prepare-desk-tables';
import { policyInForce } from './policy/policy-in-force';
import { forgetRemovedLocales } from './maintenance/forget-removed-locales';
import { refuseUngatedPublication } from './writes/refuse-ungated-publication';
import { registerPermissions } from './permissions/register-permissions';
import { keepPictureCredits } from './picture-credits/keep-picture-credits';
import { startTasks } from './desk/tasks';
import { slugClaims } from './slugs/slug-claims-table';
import { indexStates } from './translations/state-store';

export default async ({ strapi }: { strapi: Core.Strapi }): Promise<void> => {
  invalidateWriteCacheOnStatements(strapi);
  await strapi.db.connection.raw(
    `create unique index if not exists ${slugClaims.table}_key on ${slugClaims.table} (content_type, locale, slug)`,
  );
  await strapi.db.connection.raw(
    'create index if not exists copydesk_waivers_subject on copydesk_waivers (content_type, subject)',
  );
  await strapi.db.connection.raw(
    'create index if not exists copydesk_picture_credits_file on copydesk_picture_credits (file_hash)',
  );
  await indexStates(strapi);
  await prepareDeskTables(strapi);
  documentChanges(strapi).onChange((changes) => refreshOnChange(strapi, changes));
  forgetRemovedLocales(strapi);
  startTasks(strapi);
  keepPictureCredits(strapi);
  await registerPermissions(strapi);
  const { policy, governs } = policyInForce(strapi);
  refuseUngatedPublication(strapi, Object.keys(policy().contentTypes).filter(governs));
};
