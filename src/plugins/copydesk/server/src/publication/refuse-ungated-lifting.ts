import type { Core } from '@strapi/strapi';
import { assessLifting } from '../../../domain/release/assess-lifting';
import type { ContentTypeUid, DocumentId } from '../../../domain/ids';
import { isBlocking } from '../../../domain/violation';
import { describeEnvironment } from '../documents/describe-environment';
import { nameDocument } from '../documents/name-document';
import { readinessError } from '../policy/readiness-error';
import { findDeadline } from '../waivers/waiver-store';
import type { StoredWithdrawal } from '../withdrawals/withdrawal-store';
import { loadForPublication } from './assess-publication';

/**
 * Refuses to show readers again what the gate would not let out: {@link assessLifting}. It is the `decide` of a lifting.
 *
 * @throws {ValidationError} with everything that stands in the way.
 */
export async function refuseUngatedLifting(
  strapi: Core.Strapi,
  uid: ContentTypeUid,
  documentId: DocumentId,
  { seen, passedGate }: StoredWithdrawal,
): Promise<void> {
  const [document, environment, waivedUntil] = await Promise.all([
    loadForPublication(strapi, uid, documentId),
    describeEnvironment(strapi, uid),
    findDeadline(strapi, uid, documentId),
  ]);
  const violations = assessLifting(document, { seen, passedGate }, environment, waivedUntil);
  if (!violations.some(isBlocking)) return;
  throw readinessError(strapi, violations, { key: 'refusal.not-lifted' }, undefined, nameDocument(strapi, document));
}
