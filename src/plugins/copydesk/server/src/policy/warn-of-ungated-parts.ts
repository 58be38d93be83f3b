import type { Core } from '@strapi/strapi';
import { listUngatedParts } from '../../../domain/policy/list-ungated-parts';
import { policyInForce } from './policy-in-force';

/** Warns once at the start of what the policy names and nothing is refused without. */
export function warnOfUngatedParts(strapi: Core.Strapi): void {
  const { policy, schemaOf } = policyInForce(strapi);
  const parts = listUngatedParts(policy(), schemaOf);
  if (parts.length === 0) return;
  strapi.log.warn(
    `copydesk: nothing is refused without ${parts.join(', ')}: the type has no drafts, so that readers see it as soon as it is saved`,
    { parts },
  );
}
