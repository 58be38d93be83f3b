import { AsyncLocalStorage } from 'node:async_hooks';
import type { DocumentId } from '../../../domain/violation';
import type { LoadedDocument } from '../documents/load-versions';
import type { KeptDocument } from '../translations/open-translation-record';

/** A document that a write has changed, in whatever locale: saved, published, withdrawn or deleted. */
export interface DocumentChange {
  uid: string;
  documentId: DocumentId;
  /** Whether what readers see of it may have changed; otherwise its drafts alone did. */
  isSeen: boolean;
}

/** Runs at the end of a write, within its transaction: what it throws refuses the write. */
export type ChangeListener = (changes: readonly DocumentChange[]) => Promise<void>;

/** What is known of a write that is underway. */
interface Underway {
  changes: Map<string, DocumentChange>;
  known: Map<string, KeptDocument>;
  loaded: Map<string, LoadedDocument>;
}

type Named = Pick<DocumentChange, 'uid' | 'documentId'>;

/** Tells whoever keeps something derived from documents, once for each write, which of them it changed. */
export default () => {
  const listeners: ChangeListener[] = [];
  const underway = new AsyncLocalStorage<Underway>();

  return {
    onChange(listener: ChangeListener): void {
      listeners.push(listener);
    },

    /** Whether a write is underway that will tell what it changed. */
    isUnderway: (): boolean => underway.getStore() !== undefined,

    /** Notes a change of the write that is underway. */
    note(change: DocumentChange): void {
      const changes = underway.getStore()?.changes;
      const isSeen = change.isSeen || changes?.get(nameOf(change))?.isSeen === true;
      changes?.set(nameOf(change), { ...change, isSeen });
    },

    /** Hands a document over to whoever reads it next. Only whoever knows that nothing is written before may do so. */
    handOver(change: Named, document: LoadedDocument): void {
      underway.getStore()?.loaded.set(nameOf(change), document);
    },

    /** A document that was handed over, once. */
    takeOver(change: Named): LoadedDocument | undefined {
      const loaded = underway.getStore()?.loaded;
      const document = loaded?.get(nameOf(change));
      loaded?.delete(nameOf(change));
      return document;
    },

    /** Hands a document as the write that is underway has left it to whoever is told of the change. */
    remember(document: KeptDocument): void {
      underway.getStore()?.known.set(nameOf(document.draft), document);
    },

    /** A document as the write that is underway has left it, where somebody has read it since. */
    recall: (change: Named): KeptDocument | undefined => underway.getStore()?.known.get(nameOf(change)),

    /** Runs a write and tells what it changed; a write within a write is part of it. Call it in a transaction. */
    async gather<T>(write: () => Promise<T>): Promise<T> {
      if (underway.getStore()) return write();
      const changes = new Map<string, DocumentChange>();
      return underway.run({ changes, known: new Map(), loaded: new Map() }, async () => {
        const result = await write();
        for (const listener of changes.size > 0 ? listeners : []) await listener([...changes.values()]);
        return result;
      });
    },
  };
};

function nameOf({ uid, documentId }: Named): string {
  return `${uid} ${documentId}`;
}
