import { AsyncLocalStorage } from 'node:async_hooks';
import type { DocumentId } from '../../../domain/violation';

/** A document that a write has changed, in whatever locale: saved, published, withdrawn or deleted. */
export interface DocumentChange {
  uid: string;
  documentId: DocumentId;
}

/** Runs at the end of a write, within its transaction: what it throws refuses the write. */
export type ChangeListener = (changes: readonly DocumentChange[]) => Promise<void>;

/** Tells whoever keeps something derived from documents, once for each write, which of them it changed. */
export default () => {
  const listeners: ChangeListener[] = [];
  const underway = new AsyncLocalStorage<Map<string, DocumentChange>>();

  return {
    onChange(listener: ChangeListener): void {
      listeners.push(listener);
    },

    /** Whether a write is underway that will tell what it changed. */
    isUnderway: (): boolean => underway.getStore() !== undefined,

    /** Notes a change of the write that is underway. */
    note(change: DocumentChange): void {
      underway.getStore()?.set(`${change.uid} ${change.documentId}`, change);
    },

    /** Runs a write and tells what it changed; a write within a write is part of it. Call it in a transaction. */
    async gather<T>(write: () => Promise<T>): Promise<T> {
      if (underway.getStore()) return write();
      const changes = new Map<string, DocumentChange>();
      return underway.run(changes, async () => {
        const result = await write();
        for (const listener of changes.size > 0 ? listeners : []) await listener([...changes.values()]);
        return result;
      });
    },
  };
};
