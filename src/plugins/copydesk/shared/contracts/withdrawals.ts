import type { ContentTypeUid, DocumentId, Locale } from '../../domain/ids';
import type { WithdrawalKind } from '../../domain/withdrawal/withdrawal';

/** The permission to withdraw a document from readers, and to lift that. */
export const withdrawPermission = 'plugin::copydesk.withdraw';

/** Who withdrew a document or lifted that, by the name at that time; without an id if it was a program. */
export interface WithdrawalSignature {
  id: number | null;
  name: string;
}

/** A withdrawal, in force or lifted. Times are in ISO 8601. */
export interface WithdrawalRecord {
  id: number;
  uid: ContentTypeUid;
  documentId: DocumentId;
  kind: WithdrawalKind;
  /** What readers are told, by locale. */
  note: Record<Locale, string>;
  withdrawnAt: string;
  /** `null` if the newsroom does not know. */
  withdrawnBy: WithdrawalSignature | null;
  liftedAt: string | null;
  liftedBy: WithdrawalSignature | null;
}

/**
 * `POST /copydesk/withdrawals/:uid/:documentId` withdraws a document in all its locales, or changes kind and note of a
 * withdrawal that is in force; `PUT` does the latter alone; `DELETE` on the same path lifts it.
 */
export interface WithdrawalParams {
  uid: ContentTypeUid;
  documentId: DocumentId;
}

export interface WithdrawRequest {
  kind: WithdrawalKind;
  /** Locales that are left out keep the note that they have; an empty text removes it. */
  note?: Partial<Record<Locale, string>>;
}

export interface WithdrawalResponse {
  data: WithdrawalRecord;
}

/** `GET /copydesk/withdrawals/:uid/:documentId`: the one in force, if there is one, and the lifted ones, the latest first. */
export interface WithdrawalsResponse {
  data: { inForce: WithdrawalRecord | null; past: WithdrawalRecord[] };
}
