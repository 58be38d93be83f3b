import type { Core } from '@strapi/strapi';
import type { errors } from '@strapi/utils';
import { findSourceLocale } from '../../../domain/assess-document';
import type { DocumentSnapshot } from '../../../domain/document';
import type { Violation } from '../../../domain/violation';
import type { RefusedDocument } from '../../../shared/contracts/refusal';
import { findTitle } from '../documents/find-title';
import { policyInForce } from '../policy/policy-in-force';
import { readinessError } from '../policy/readiness-error';

/** The refusal of a publication, which names the document: several may be published at once. */
export function refusePublication(
  strapi: Core.Strapi,
  document: DocumentSnapshot,
  violations: readonly Violation[],
): errors.ValidationError {
  const summary = { key: 'refusal.not-published' } as const;
  return readinessError(strapi, violations, summary, undefined, nameDocument(strapi, document));
}

/** What a document is called in its source locale, else in any. */
export function nameDocument(strapi: Core.Strapi, document: DocumentSnapshot): RefusedDocument {
  const { policy, schemaOf } = policyInForce(strapi);
  const { uid, documentId, versions } = document;
  const named = versions[findSourceLocale(document, policy())] ?? Object.values(versions)[0] ?? { documentId };
  return { uid, documentId, title: findTitle(schemaOf(uid), named) };
}
