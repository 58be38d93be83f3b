import type { Core } from '@strapi/strapi';
import { inTransaction } from '../../plugins/copydesk/server/src/public-api';
import type { Deliverable } from './render-into-model';

/** Queues documents to be rendered, in this order, in the running transaction. Those that are queued already keep their place. */
export async function queueDocuments(strapi: Core.Strapi, documents: readonly Deliverable[]): Promise<void> {
  if (documents.length === 0) return;
  await inTransaction(strapi, async ({ trx }) => {
    await strapi.db.connection
      .raw(
        `insert into delivery_queue (content_type, document_id)
         select * from unnest(?::text[], ?::text[])
         on conflict (content_type, document_id) do nothing`,
        [documents.map(({ uid }) => uid), documents.map(({ documentId }) => documentId)],
      )
      .transacting(trx);
  });
}
