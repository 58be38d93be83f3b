import type { Core } from '@strapi/strapi';
import type { DocumentChange } from '../../plugins/copydesk/server/src/services/changes';
import { getChanges } from '../../plugins/copydesk/server/src/get-changes';
import { deliveredTypes } from '../delivered-types';
import type { Deliverable } from './render-into-model';
import { renderIntoModel } from './render-into-model';

/** How many documents that show what was changed are rendered in the transaction of the change; the others come after it. */
export const renderedAtOnce = 20;

/**
 * Keeps the read model in line with content, in the transaction of each write: what was written is rendered, and so are the
 * documents that show it. Where these are many, the rest is queued in the same transaction and worked off after it.
 */
export function followChanges(strapi: Core.Strapi, onQueued: () => void): void {
  getChanges(strapi).onChange(async (changes) => {
    const written = changes.filter(({ uid }) => uid in deliveredTypes);
    const dependants = await findDependants(strapi, changes.map(nameChange), written);
    for (const document of [...written, ...dependants.slice(0, renderedAtOnce)]) {
      await renderIntoModel(strapi, document);
    }
    await queueDocuments(strapi, dependants.slice(renderedAtOnce), onQueued);
  });
}

/** What a changed document is known by to those that show it. */
function nameChange({ uid, documentId }: DocumentChange): string {
  return uid === 'plugin::upload.file' ? `file-${documentId}` : documentId;
}

/** The documents that show any of these, the newest first, but for those that are rendered anyway. */
async function findDependants(
  strapi: Core.Strapi,
  names: readonly string[],
  except: readonly Deliverable[],
): Promise<Deliverable[]> {
  return strapi.db.transaction(async ({ trx }) => {
    const { rows } = await strapi.db.connection
      .raw<{ rows: Deliverable[] }>(
        `select content_type as uid, document_id as "documentId" from delivery_documents
         where depends_on && ?::text[] and not document_id = any(?)
         group by 1, 2 order by max(order_key) desc`,
        [names, except.map(({ documentId }) => documentId)],
      )
      .transacting(trx);
    return rows;
  });
}

/** Queues documents in the running transaction; whoever works the queue off is woken when it commits. */
export async function queueDocuments(
  strapi: Core.Strapi,
  documents: readonly Deliverable[],
  onQueued: () => void,
): Promise<void> {
  if (documents.length === 0) return;
  await strapi.db.transaction(async ({ trx, onCommit }) => {
    for (let start = 0; start < documents.length; start += 1000) {
      const rows = documents
        .slice(start, start + 1000)
        .map(({ uid, documentId }) => ({ content_type: uid, document_id: documentId }));
      await strapi.db
        .connection('delivery_queue')
        .transacting(trx)
        .insert(rows)
        .onConflict(['content_type', 'document_id'])
        .ignore();
    }
    onCommit(onQueued);
  });
}
