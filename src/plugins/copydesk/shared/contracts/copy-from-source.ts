import type { ContentTypeUid, DocumentId, Locale } from '../../domain/ids';

/** `POST /copydesk/copy-from-source/:uid/:documentId/:locale`: begins a missing translation with the source's own text. */
export interface CopyFromSourceParams {
  uid: ContentTypeUid;
  documentId: DocumentId;
  locale: Locale;
}

export interface CopyFromSourceResponse {
  data: { documentId: DocumentId; locale: Locale };
}
