import type { Core } from '@strapi/strapi';
import type { ReleaseSnapshot } from '../../../domain/document';
import type { Locale } from '../../../domain/ids';
import { isBlocking, type Violation } from '../../../domain/violation';

/** Logs that the gate refused a publication, and by which rules. */
export function logRefusal(
  strapi: Core.Strapi,
  { uid, documentId }: ReleaseSnapshot,
  locales: readonly Locale[],
  violations: readonly Violation[],
): void {
  const rules = [...new Set(violations.filter(isBlocking).map(({ rule }) => rule))];
  strapi.log.info(
    `copydesk: refused to publish ${uid} ${documentId} in ${locales.join(', ')}, because of ${rules.join(', ')}`,
    { uid, documentId, locales, rules },
  );
}
