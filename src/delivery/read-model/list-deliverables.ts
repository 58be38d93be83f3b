import type { Core } from '@strapi/strapi';
import type { ContentTypeUid, DocumentId } from '../../plugins/copydesk/domain/ids';
import { withdrawalsTable } from '../../plugins/copydesk/server/src/public-api';
import { deliveredTypes } from '../delivered-types';
import type { Deliverable } from './render-into-model';

/**
 * Lists every document that readers should get, and every one they do get: the same, if the model is in line with content.
 * Of a withdrawn one they get the note, even if no version of it is published.
 *
 * @seam database-metadata
 */
export async function listDeliverables(strapi: Core.Strapi): Promise<Deliverable[]> {
  const selects = Object.keys(deliveredTypes).map((uid) => {
    const { tableName } = strapi.db.metadata.get(uid);
    return strapi.db
      .connection(tableName)
      .distinct(strapi.db.connection.raw('? as uid', [uid]), 'document_id')
      .whereNotNull('published_at');
  });
  const [first, ...others] = selects;
  if (!first) return [];
  const model = strapi.db.connection('delivery_documents').select('content_type as uid', 'document_id');
  const withdrawn = strapi.db
    .connection(withdrawalsTable)
    .select('content_type as uid', 'subject as document_id')
    .whereIn('content_type', Object.keys(deliveredTypes))
    .whereNull('lifted_at');
  const rows = (await first.union([...others, model, withdrawn]).orderBy(['uid', 'document_id'])) as {
    uid: ContentTypeUid;
    document_id: DocumentId;
  }[];
  return rows.map(({ uid, document_id: documentId }) => ({ uid, documentId }));
}
