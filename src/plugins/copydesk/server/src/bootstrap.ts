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
import { reassessEveryMinute } from './desk/reassess-due';
import { keepTask } from './desk/tasks';
import { followPolicy } from './maintenance/follow-policy';
import { prepareReleaseRecords } from './releases/release-record';
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
  await indexStates(strapi);
  await prepareDeskTables(strapi);
  const { policy, governs } = policyInForce(strapi);
  const governed = Object.keys(policy().contentTypes).filter(governs);
  await prepareReleaseRecords(strapi, governed);
  documentChanges(strapi).onChange((changes) => refreshOnChange(strapi, changes));
  forgetRemovedLocales(strapi);
  keepTask(strapi, reassessEveryMinute(strapi));
  keepTask(strapi, await followPolicy(strapi));
  keepPictureCredits(strapi);
  await registerPermissions(strapi);
  refuseUngatedPublication(strapi, governed);
};
