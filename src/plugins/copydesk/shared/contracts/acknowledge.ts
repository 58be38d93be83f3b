import type { ContentTypeUid, DocumentId, Locale } from '../../domain/ids';
import type { TranslationStanding } from '../../domain/translation/translation-standing';

/** The permission to acknowledge that a translation still holds although its source has changed. */
export const acknowledgePermission = 'plugin::copydesk.acknowledge';

/**
 * The permission to mark a change of the source as minor, so that no translation turns stale: `?minor=true` on any route
 * that saves, `minor: true` in the document service.
 */
export const minorPermission = 'plugin::copydesk.minor';

/** `POST /copydesk/acknowledge/:uid/:documentId/:locale` */
export interface AcknowledgeParams {
  uid: ContentTypeUid;
  documentId: DocumentId;
  locale: Locale;
}

export interface AcknowledgeRequest {
  /** Paths joined by dots, such as `headline` or `body.2.text`; `body` means all within it. Left out: every stale field. */
  fields?: string[];
}

export interface AcknowledgeResponse {
  data: { acknowledged: string[]; standing: TranslationStanding };
}
