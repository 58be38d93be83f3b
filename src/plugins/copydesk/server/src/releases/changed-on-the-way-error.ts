import type { Core } from '@strapi/strapi';
import type { errors } from '@strapi/utils';
import type { ContentTypeUid, DocumentId, Locale } from '../../../domain/ids';
import type { Violation } from '../../../domain/violation';
import { readinessError } from '../policy/readiness-error';

interface Publication {
  uid: ContentTypeUid;
  documentId: DocumentId;
  locales: readonly Locale[];
}

/** The refusal of a publication that code of the project has changed on its way out, which is logged too: the code has to be mended. */
export function changedOnTheWayError(
  strapi: Core.Strapi,
  { uid, documentId, locales }: Publication,
  what: string,
  violations: readonly Violation[] = [],
): errors.ValidationError {
  const rules = [...new Set(violations.map(({ rule }) => rule))];
  strapi.log.warn(`copydesk: refused to publish ${uid} ${documentId}: code of this project ${what}`, {
    uid,
    documentId,
    locales,
    rules,
  });
  return readinessError(strapi, violations, { key: 'refusal.changed-on-the-way' });
}
