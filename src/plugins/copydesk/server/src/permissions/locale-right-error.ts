import type { Core } from '@strapi/strapi';
import type { errors } from '@strapi/utils';
import type { ContentTypeUid, DocumentId, Locale } from '../../../domain/ids';
import type { RefusalSummary } from '../../../shared/contracts/refusal';
import { policyInForce } from '../policy/policy-in-force';
import { roleError } from '../policy/role-error';
import type { LocaleRight } from './locale-right';

interface Refused {
  uid: ContentTypeUid;
  documentId?: DocumentId;
  right: LocaleRight;
  locales: readonly Locale[];
}

/** Refuses what a role may not do in some locales, with the right and the locales in words, and as `details` for programs. */
export function localeRightError(
  strapi: Core.Strapi,
  { uid, documentId, right, locales }: Refused,
): errors.PolicyError {
  const { displayName: name } = policyInForce(strapi).schemaOf(uid);
  const summary: RefusalSummary = {
    key: 'refusal.locale',
    values: { right, type: { kind: 'type', uid, name }, languages: { kind: 'languages', locales } },
  };
  return roleError(summary, { uid, documentId, right, locale: locales });
}
