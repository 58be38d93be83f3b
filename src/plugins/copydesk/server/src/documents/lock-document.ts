import type { Core } from '@strapi/strapi';
import type { DocumentId } from '../../../domain/violation';

/**
 * Makes whoever else wants this document wait until the running transaction ends, so that two editors together cannot
 * publish what neither could alone. Must be called inside `strapi.db.transaction`.
 */
export async function lockDocument(strapi: Core.Strapi, documentId: DocumentId): Promise<void> {
  await strapi.db.transaction(async ({ trx }) => {
    await strapi.db.connection
      .raw('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`copydesk:${documentId}`])
      .transacting(trx);
  });
}
