import type { ContentTypeUid, DocumentId } from '../../../domain/ids';
import type { Violation } from '../../../domain/violation';
import type { RefusalSummary } from '../../../shared/contracts/refusal';

/** A publication, a removal or a save that was refused: what was refused, and why. */
export interface Refusal {
  violations: Violation[];
  summary: RefusalSummary;
}

/** A document in the panel; one that was never saved has no id. */
export interface Attempt {
  uid: ContentTypeUid;
  documentId?: DocumentId;
}

const refusals = new Map<string, Refusal>();
const listeners = new Set<() => void>();

const keyOf = ({ uid, documentId = 'create' }: Attempt): string => `${uid} ${documentId}`;

/** Remembers what the last publication of each document was refused with, until the next one succeeds or it is saved. */
export const refusalStore = {
  find: (attempt: Attempt): Refusal | undefined => refusals.get(keyOf(attempt)),

  record(attempt: Attempt, refusal: Refusal): void {
    refusals.set(keyOf(attempt), refusal);
    listeners.forEach((listener) => listener());
  },

  clear(attempt: Attempt): void {
    if (refusals.delete(keyOf(attempt))) listeners.forEach((listener) => listener());
  },

  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
