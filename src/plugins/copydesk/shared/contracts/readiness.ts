import type { ContentTypeUid, DocumentId } from '../../domain/ids';
import type { Readiness } from '../../domain/release/assess-readiness';
import type { Waiver } from './waivers';
import type { WithdrawalRecord } from './withdrawals';

/** The permission to see the readiness of documents, of any content type that the user may read. */
export const readinessPermission = 'plugin::copydesk.readiness.read';

/** `GET /copydesk/readiness/:uid/:documentId`: a dry run of publication; nothing is written. */
export interface ReadinessParams {
  uid: ContentTypeUid;
  documentId: DocumentId;
}

/** Times are in ISO 8601. The waivers are those of this document, in the order of the list of waivers. */
export interface ReadinessResponse {
  data: Readiness & {
    waivers: Waiver[];
    /** The most days that a waiver may give its translations, by the policy. */
    longestWaiverDays: number;
    /** The withdrawal in force. */
    withdrawal: WithdrawalRecord | null;
  };
}
