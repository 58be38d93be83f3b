import type { Core } from '@strapi/strapi';
import type { DocumentId } from '../../../domain/ids';
import { findCorrectionAttributes, retraction } from '../../../domain/withdrawal/find-retractions';
import { policyInForce } from '../policy/policy-in-force';
import { queryOf } from '../strapi/query-of';
import { documentChanges } from '../writes/document-changes';
import { recordRetractions } from './record-retractions';
import { findNotWithdrawn } from './withdrawal-store';

/**
 * Records the retractions that were published without this plugin seeing it: before it kept withdrawals, by an import, or by
 * other code while it was not running. Returns how many documents are withdrawn by it.
 */
export async function adoptRetractions(strapi: Core.Strapi): Promise<number> {
  const { policy, schemaOf, governs } = policyInForce(strapi);
  const { contentTypes, parts } = policy();
  let adopted = 0;
  for (const uid of Object.keys(contentTypes).filter(governs)) {
    const attributes = findCorrectionAttributes(uid, (name) => parts[name], schemaOf);
    if (!attributes) continue;
    const rows = await queryOf<{ documentId: DocumentId }>(strapi, uid).findMany({
      where: { publishedAt: { $notNull: true }, [attributes.corrections]: { [attributes.kind]: retraction } },
      select: ['documentId'],
    });
    // Most of them are withdrawn already, and a start waits for no write of those.
    for (const documentId of await findNotWithdrawn(strapi, uid, [...new Set(rows.map((row) => row.documentId))])) {
      const changes = documentChanges(strapi);
      const isNew = await changes.write(async () => {
        const isWithdrawn = await recordRetractions(strapi, uid, documentId);
        if (isWithdrawn) changes.note({ uid, documentId, isSeen: true });
        return isWithdrawn;
      });
      if (isNew) adopted += 1;
    }
  }
  if (adopted > 0) strapi.log.info(`copydesk: ${adopted} retracted documents are withdrawn from now on`);
  return adopted;
}
