import type { Core } from '@strapi/strapi';
import { invalidateWriteCacheOnStatements } from './database/write-cache';
import { withholdRows } from './public-reading/withhold-rows';
import { adoptRetractions } from './withdrawals/adopt-retractions';
import { createWithdrawalsTable } from './withdrawals/create-withdrawals-table';
import { documentChanges } from './writes/document-changes';
import { refreshOnChange } from './desk/refresh-on-change';
import { prepareDeskTables } from './desk/prepare-desk-tables';
import { logSynchronisedFields } from './policy/log-synchronised-fields';
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
import { prepareVersionRecords, recordVersions } from './versions/version-records';
import { indexStates } from './translations/state-store';

export default async ({ strapi }: { strapi: Core.Strapi }): Promise<void> => {
  invalidateWriteCacheOnStatements(strapi);
  await createWithdrawalsTable(strapi);
  withholdRows(strapi);
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
  await prepareVersionRecords(strapi);
  const { policy, governs } = policyInForce(strapi);
  const governed = Object.keys(policy().contentTypes).filter(governs);
  await prepareReleaseRecords(strapi, governed);
  documentChanges(strapi).onChange((changes) => refreshOnChange(strapi, changes));
  documentChanges(strapi).onChange((changes) => recordVersions(strapi, changes));
  await adoptRetractions(strapi);
  forgetRemovedLocales(strapi);
  keepTask(strapi, reassessEveryMinute(strapi));
  keepTask(strapi, await followPolicy(strapi));
  keepPictureCredits(strapi);
  await registerPermissions(strapi);
  logSynchronisedFields(strapi);
  refuseUngatedPublication(strapi, governed);
};
