import type { Core } from '@strapi/strapi';
import {
  type DocumentChange,
  documentChanges,
  inTransaction,
  runSql,
} from '../../plugins/copydesk/server/src/public-api';
import { deliveredTypes } from '../delivered-types';
import { fileUid } from '../rendering/list-shown';
import { queueDocuments } from './queue-documents';
import { type Deliverable, refreshInModel } from './render-into-model';

/** How many documents that show what was changed are rendered in the transaction of the change. The others are queued. */
export const renderedAtOnce = 20;

/** Is called when a change has been committed. */
export interface RenderListener {
  onRendered: (document: Deliverable) => void;
  onQueued: () => void;
}

/**
 * Keeps the read model in line with content. The transaction of a write also renders what was written and the documents that
 * show it. If these are many, it queues the rest, which a worker renders afterwards.
 */
export function renderOnChange(strapi: Core.Strapi, { onRendered, onQueued }: RenderListener): void {
  documentChanges(strapi).onChange(async (all) => {
    const changes = all.filter(({ isSeen }) => isSeen);
    if (changes.length === 0) return;
    await inTransaction(strapi, async ({ onCommit }) => {
      const written = changes.filter(({ uid }) => uid in deliveredTypes);
      const dependants = await findDependants(strapi, changes.map(nameChange), written);
      const atOnce = [...written, ...dependants.slice(0, renderedAtOnce)];
      for (const document of atOnce) await refreshInModel(strapi, document);
      await queueDocuments(strapi, dependants.slice(renderedAtOnce));
      onCommit(() => {
        for (const document of atOnce) onRendered(document);
        if (dependants.length > renderedAtOnce) onQueued();
      });
    });
  });
}

/** The name by which others depend on a changed document. */
function nameChange({ uid, documentId }: DocumentChange): string {
  return uid === fileUid ? `file-${documentId}` : documentId;
}

/** The documents that show any of these, the newest first, without those that are rendered anyway. */
async function findDependants(
  strapi: Core.Strapi,
  names: readonly string[],
  except: readonly Deliverable[],
): Promise<readonly Deliverable[]> {
  return runSql<Deliverable>(
    strapi,
    `select content_type as uid, document_id as "documentId" from delivery_documents
     where depends_on && ?::text[] and not document_id = any(?)
     group by 1, 2 order by max(order_key) desc`,
    [names, except.map(({ documentId }) => documentId)],
  );
}
