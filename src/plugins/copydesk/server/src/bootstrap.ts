import type { Core } from '@strapi/strapi';
import { invalidateWriteCacheOnStatements } from './database/write-cache';
import { documentChanges } from './writes/document-changes';
import { refreshOnChange } from './desk/refresh-on-change';
import { ensurePolicyLocales } from './locales/ensure-policy-locales';
import { protectLocaleRows } from './locales/protect-locales';
import { refuseDirectRemoval } from './references/refuse-direct-removal';
import { policyInForce } from './policy/policy-in-force';
import { forgetRemovedLocales } from './maintenance/forget-removed-locales';
import { refuseUngatedPublication } from './writes/refuse-ungated-publication';
import { registerPermissions } from './permissions/register-permissions';
import { keepPictureCredits } from './picture-credits/keep-picture-credits';
import { startTasks } from './desk/tasks';
import { startChangeFollower } from './recorded-changes/change-follower';
import { healAtStart } from './recorded-changes/heal-at-start';

export default async ({ strapi }: { strapi: Core.Strapi }): Promise<void> => {
  invalidateWriteCacheOnStatements(strapi);
  documentChanges(strapi).onChange((changes) => refreshOnChange(strapi, changes));
  await ensurePolicyLocales(strapi);
  protectLocaleRows(strapi);
  forgetRemovedLocales(strapi);
  startTasks(strapi);
  await healAtStart(strapi);
  startChangeFollower(strapi);
  keepPictureCredits(strapi);
  await registerPermissions(strapi);
  const { policy, governs } = policyInForce(strapi);
  const types = Object.keys(policy().contentTypes);
  refuseUngatedPublication(strapi, types.filter(governs));
  refuseDirectRemoval(
    strapi,
    types.filter((uid) => !governs(uid)),
  );
};
