import type { ContentTypeUid, DocumentId, Locale } from '../../../domain/ids';
import type { WaiverState, WaiverTerms } from '../../../domain/release/waiver';
import type { Waiver, WaiverSignature } from '../../../shared/contracts/waivers';

/** A waiver as the database holds it. */
export interface WaiverRow {
  id: number;
  contentType: ContentTypeUid;
  subject: DocumentId;
  reason: string;
  deadline: string;
  grantedAt: string;
  grantedById: number;
  grantedByName: string;
  withdrawnAt: string | null;
  withdrawnById: number | null;
  withdrawnByName: string | null;
}

/** A waiver with its terms, as the rules of a release take them. */
export interface StoredWaiver extends WaiverTerms {
  id: number;
  uid: ContentTypeUid;
  documentId: DocumentId;
  reason: string;
  grantedBy: WaiverSignature;
  withdrawnBy: WaiverSignature | null;
}

export function toStored(row: WaiverRow): StoredWaiver {
  const { withdrawnAt, withdrawnById, withdrawnByName } = row;
  return {
    id: row.id,
    uid: row.contentType,
    documentId: row.subject,
    reason: row.reason,
    deadline: new Date(row.deadline),
    grantedAt: new Date(row.grantedAt),
    grantedBy: { id: row.grantedById, name: row.grantedByName },
    withdrawnAt: withdrawnAt === null ? null : new Date(withdrawnAt),
    withdrawnBy: withdrawnById === null ? null : { id: withdrawnById, name: withdrawnByName ?? '' },
  };
}

/** Converts a waiver to the contract of the admin API. */
export function toContract(waiver: StoredWaiver & WaiverState & { unpublished: Locale[] }): Waiver {
  return {
    ...waiver,
    deadline: waiver.deadline.toISOString(),
    grantedAt: waiver.grantedAt.toISOString(),
    withdrawnAt: waiver.withdrawnAt?.toISOString() ?? null,
  };
}
