import type { Core } from '@strapi/strapi';
import type { ContentTypeUid, DocumentId } from '../../../domain/ids';
import { documentChanges } from '../writes/document-changes';
import { createSynchroniser, editedStatus } from './create-synchroniser';
import { loadEdited } from './load-edited';
import { loadHistory } from './load-history';

/** Why the drafts of a document are made equal: its own rows may have been changed, or something that they show. */
export type Occasion = 'restore' | 'afterChangeElsewhere';

/**
 * Makes the drafts of a document show what its source shows, when no save of it does so: an author has got the name that was
 * missing in a language, say, or a row was written past the document service. Call it in a write.
 */
export async function projectDocument(
  strapi: Core.Strapi,
  uid: ContentTypeUid,
  documentId: DocumentId,
  occasion: Occasion,
): Promise<void> {
  const status = editedStatus(strapi, uid);
  const document = await loadEdited(strapi, uid, documentId);
  const history = await loadHistory(strapi, { uid, documentId, ...document });
  const written = await createSynchroniser(strapi, uid, status)[occasion](document, history);
  if (written.length > 0) {
    documentChanges(strapi).note({ uid, documentId, isSeen: status !== 'draft' });
  }
}
