import type { Core } from '@strapi/strapi';
import type { errors } from '@strapi/utils';
import type { DocumentSnapshot } from '../../../domain/document';
import type { Violation } from '../../../domain/violation';
import { nameDocument } from '../documents/name-document';
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
