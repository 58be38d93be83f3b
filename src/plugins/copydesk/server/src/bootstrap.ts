import type { Core } from '@strapi/strapi';
import { invalidateWriteCacheOnStatements } from './database/write-cache';
import { withholdRows } from './public-reading/withhold-rows';
import { adoptRetractions } from './withdrawals/adopt-retractions';
import { documentChanges } from './writes/document-changes';
import { refreshOnChange } from './desk/refresh-on-change';
import { logSynchronisedFields } from './policy/log-synchronised-fields';
import { warnOfUngatedParts } from './policy/warn-of-ungated-parts';
import { ensurePolicyLocales } from './locales/ensure-policy-locales';
import { protectLocaleRows } from './locales/protect-locales';
import { refuseDirectRemoval } from './references/refuse-direct-removal';
import { protectStoredFiles } from './files/protect-stored-files';
import { policyInForce } from './policy/policy-in-force';
import { forgetRemovedLocales } from './maintenance/forget-removed-locales';
import { refuseUngatedPublication } from './writes/refuse-ungated-publication';
import { registerPermissions } from './permissions/register-permissions';
import { keepPictureCredits } from './picture-credits/keep-picture-credits';
import { reassessEveryMinute } from './desk/reassess-due';
import { keepTask } from './desk/tasks';
import { selectWithheldIds } from './desk/withheld-versions';
import { followPolicy } from './maintenance/follow-policy';
import { followEverySecond } from './recorded-changes/follow-every-second';
import { followRowsBeside } from './recorded-changes/follow-rows-beside';
import { healAtStart } from './recorded-changes/heal-at-start';
import { seedReleaseRecords } from './releases/release-record';
import { recordVersions } from './versions/version-records';

export default async ({ strapi }: { strapi: Core.Strapi }): Promise<void> => {
  const { policy, governs } = policyInForce(strapi);
  const types = Object.keys(policy().contentTypes);
  const governed = types.filter(governs);

  invalidateWriteCacheOnStatements(strapi);
  withholdRows(strapi, (uid) => selectWithheldIds(strapi, uid));
  documentChanges(strapi).onChange((changes) => refreshOnChange(strapi, changes));
  documentChanges(strapi).onChange((changes) => recordVersions(strapi, changes));
  await ensurePolicyLocales(strapi);
  protectLocaleRows(strapi);
  forgetRemovedLocales(strapi);
  await seedReleaseRecords(strapi, governed);
  await adoptRetractions(strapi);
  await healAtStart(strapi);
  keepTask(strapi, reassessEveryMinute(strapi));
  keepTask(strapi, await followPolicy(strapi));
  keepTask(strapi, followEverySecond(strapi));
  keepPictureCredits(strapi);
  protectStoredFiles(strapi);
  await registerPermissions(strapi);
  logSynchronisedFields(strapi);
  warnOfUngatedParts(strapi);
  followRowsBeside(strapi, types);
  refuseUngatedPublication(strapi, governed);
  refuseDirectRemoval(
    strapi,
    types.filter((uid) => !governs(uid)),
  );
};
