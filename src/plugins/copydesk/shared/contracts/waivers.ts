import type { ContentTypeUid, DocumentId, Locale } from '../../domain/ids';

/** The permission to publish the source locale of a document before its translations. */
export const waivePermission = 'plugin::copydesk.waive';

/** The user who granted or withdrew a waiver, by the name at that time. */
export interface WaiverSignature {
  id: number;
  name: string;
}

/** A waiver, past or present. Times are in ISO 8601. */
export interface Waiver {
  id: number;
  uid: ContentTypeUid;
  documentId: DocumentId;
  reason: string;
  deadline: string;
  grantedAt: string;
  grantedBy: WaiverSignature;
  withdrawnAt: string | null;
  withdrawnBy: WaiverSignature | null;
  /** It still allows the source to be published alone. */
  active: boolean;
  /** The deadline has passed, and a required locale is not published. */
  overdue: boolean;
  /** The required locales that readers do not see. */
  unpublished: Locale[];
}

/** `POST /copydesk/waivers/:uid/:documentId` grants a waiver, `DELETE` on the same path withdraws it. */
export interface WaiverParams {
  uid: ContentTypeUid;
  documentId: DocumentId;
}

export interface GrantWaiverRequest {
  /** Why the translations may follow later. */
  reason: string;
  /** By when they must: an ISO 8601 date and time with its offset, e.g. `2024-05-15T12:00:00Z`, in the future, and no further than the policy’s `waivers.longestDays`. */
  deadline: string;
}

export interface WaiverResponse {
  data: Waiver;
}

/** How many documents one request may grant waivers for. */
export const waiversAtOnce = 100;

/**
 * `POST /copydesk/waivers` grants a waiver for each of these documents, with one reason and one deadline: for all of them or for
 * none. `details.errors[]` of a refusal names each document that cannot have one as its `target`.
 */
export interface GrantWaiversRequest extends GrantWaiverRequest {
  /** From 1 to {@link waiversAtOnce}. */
  documents: WaiverParams[];
}

/** `GET /copydesk/waivers`: the overdue ones, then the active ones, then the past ones. */
export interface WaiversResponse {
  data: Waiver[];
}
