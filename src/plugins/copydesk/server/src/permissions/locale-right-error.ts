import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { ContentTypeUid, DocumentId, Locale } from '../../../domain/ids';
import { createEnglishSpeaker, formatInEnglish } from '../../../domain/wording/english';
import { phrases } from '../../../domain/wording/phrases';
import type { RefusalSummary } from '../../../shared/contracts/refusal';
import { policyInForce } from '../policy/policy-in-force';
import type { LocaleRight } from './locale-right';

interface Refused {
  uid: ContentTypeUid;
  documentId?: DocumentId;
  right: LocaleRight;
  locales: readonly Locale[];
}

/**
 * Refuses what a role may not do in some locales: 403, with the right and the locales in words, and as `details` for programs.
 * It is the one refusal of this kind whose message Strapi does not replace with its own.
 */
export function localeRightError(
  strapi: Core.Strapi,
  { uid, documentId, right, locales }: Refused,
): errors.PolicyError {
  const { displayName: name } = policyInForce(strapi).schemaOf(uid);
  const summary: RefusalSummary = {
    key: 'refusal.locale',
    values: { right, type: { kind: 'type', uid, name }, languages: { kind: 'languages', locales } },
  };
  const message = formatInEnglish(phrases[summary.key], createEnglishSpeaker(), summary.values);
  return new errors.PolicyError(message, { uid, documentId, right, locale: locales, summary });
}
