import type { Core } from '@strapi/strapi';
import { type DocumentChange, documentChanges, runSql } from '../../plugins/copydesk/server/src/public-api';
import { deliveredTypes } from '../delivered-types';
import { fileUid } from '../rendering/list-shown';
import { queueDocuments } from './queue-documents';
import { type Deliverable, refreshInModel } from './render-into-model';

/** How many documents that show what was changed are rendered in the transaction of the change; the others come after it. */
export const renderedAtOnce = 20;

/** Who is told when a change has been committed. */
export interface RenderListener {
  onRendered: (document: Deliverable) => void;
  onQueued: () => void;
}

/**
 * Keeps the read model in line with content, in the transaction of each write: what was written is rendered, and so are the
 * documents that show it. Where these are many, the rest is queued in the same transaction and worked off after it.
 */
export function renderOnChange(strapi: Core.Strapi, { onRendered, onQueued }: RenderListener): void {
  documentChanges(strapi).onChange(async (all) => {
    const changes = all.filter(({ isSeen }) => isSeen);
    if (changes.length === 0) return;
    await strapi.db.transaction(async ({ onCommit }) => {
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

/** What a changed document is known by to those that show it. */
function nameChange({ uid, documentId }: DocumentChange): string {
  return uid === fileUid ? `file-${documentId}` : documentId;
}

/** The documents that show any of these, the newest first, but for those that are rendered anyway. */
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
