import type { Core } from '@strapi/strapi';
import type { ContentTypeUid, DocumentId, Locale } from '../../../domain/ids';
import { pickVersions } from '../../../domain/pick-versions';
import type { LetOut } from '../../../domain/release/debt';
import { createScope } from '../database/create-scope';
import { withWriteCache } from '../database/write-cache';
import { acquireWriteLock, recordAgain } from '../database/acquire-write-lock';
import { inTransaction } from '../strapi/in-transaction';
import { channels, type PublishedMessage } from '../watching/channels';

/** A document that a write has changed, in any locale: saved, published, withdrawn or deleted. */
export interface DocumentChange {
  uid: ContentTypeUid;
  documentId: DocumentId;
  /** Whether what readers see of it may have changed; otherwise its drafts alone did. */
  isSeen: boolean;
  /** What the gate let out of it, if it was published. */
  letOut?: LetOut;
}

/** A row of a document that Strapi's queries have written while a write was running. */
export interface WrittenRow {
  uid: ContentTypeUid;
  documentId: DocumentId;
  locale: Locale | null;
  isPublished: boolean;
}

/** Runs at the end of a write, within its transaction: what it throws refuses the write. */
export type ChangeListener = (changes: readonly DocumentChange[]) => Promise<void>;

/** Runs before that, with rows of documents that the write does not report as changed: code of the project has written them beside it. */
export type RowListener = (rows: readonly WrittenRow[]) => Promise<void>;

/** Tells listeners, which keep derived data, once for each write which documents it changed. */
export interface DocumentChanges {
  onChange: (listener: ChangeListener) => void;
  onRowsBeside: (listener: RowListener) => void;
  /** Whether a write is running that will report what it changed. */
  isWriting: () => boolean;
  /** Notes a change of the running write. */
  note: (change: DocumentChange) => void;
  /** Notes a row that was written during the running write, by whatever code. */
  noteRow: (row: WrittenRow) => void;
  /** Runs a write and reports what it changed; a write within a write is part of it. Call it in a transaction. */
  gather: <T>(write: () => Promise<T>) => Promise<T>;
  /** Runs a write of the plugin's own: in a transaction, under the write lock, and reports what it changed. */
  write: <T>(write: () => Promise<T>) => Promise<T>;
}

/** What is noted of a running write. */
interface Notes {
  changes: Map<string, DocumentChange>;
  rows: WrittenRow[];
}

const known = new WeakMap<Core.Strapi, DocumentChanges>();

/** The changes of documents on this Strapi. */
export function documentChanges(strapi: Core.Strapi): DocumentChanges {
  const changes = known.get(strapi) ?? createDocumentChanges(strapi);
  known.set(strapi, changes);
  return changes;
}

function createDocumentChanges(strapi: Core.Strapi): DocumentChanges {
  const listeners: ChangeListener[] = [];
  const rowListeners: RowListener[] = [];
  const writes = createScope<Notes>();

  const reportRowsBeside = async (changes: ReadonlyMap<string, DocumentChange>, rows: readonly WrittenRow[]) => {
    const beside = rows.filter((row) => !changes.has(nameOf(row)));
    for (const listener of beside.length > 0 ? rowListeners : []) await listener(beside);
  };

  const gather = async <T>(write: () => Promise<T>): Promise<T> => {
    const outer = writes.find();
    const own: Notes = { changes: new Map(), rows: [] };
    const { changes, rows } = own;
    if (outer) {
      // If it fails and the outer one goes on, what was noted in it has not happened.
      const result = await writes.run(own, write);
      for (const change of changes.values()) noteIn(outer.changes, change);
      outer.rows.push(...rows);
      return result;
    }
    return writes.run(own, () =>
      withWriteCache(async () => {
        const result = await write();
        await reportRowsBeside(changes, rows);
        for (const listener of changes.size > 0 ? listeners : []) await listener([...changes.values()]);
        await reportLetOut(strapi, [...changes.values()]);
        return result;
      }),
    );
  };

  return {
    onChange: (listener) => void listeners.push(listener),
    onRowsBeside: (listener) => void rowListeners.push(listener),
    isWriting: () => writes.find() !== undefined,
    note(change) {
      const notes = writes.find();
      if (notes) noteIn(notes.changes, change);
    },
    noteRow: (row) => void writes.find()?.rows.push(row),
    gather,
    async write<T>(write: () => Promise<T>): Promise<T> {
      // A caller's own transaction goes on afterwards, and may change more.
      const goesOn = strapi.db.inTransaction() && writes.find() === undefined;
      return strapi.db.transaction(async () => {
        await acquireWriteLock(strapi);
        const result = await gather(write);
        if (goesOn) await recordAgain(strapi);
        return result;
      }) as Promise<T>;
    },
  };
}

const nameOf = ({ uid, documentId }: Pick<DocumentChange, 'uid' | 'documentId'>): string => `${uid} ${documentId}`;

/** Notes a change beside those that are known of the same write. */
function noteIn(changes: Notes['changes'], change: DocumentChange): void {
  const known = changes.get(nameOf(change));
  const letOut = known?.letOut && change.letOut ? joinLetOut(known.letOut, change.letOut) : known?.letOut;
  changes.set(nameOf(change), {
    ...change,
    isSeen: change.isSeen || known?.isSeen === true,
    letOut: letOut ?? change.letOut,
  });
}

/** Reports what was published, once that is committed. */
async function reportLetOut(strapi: Core.Strapi, changes: readonly DocumentChange[]): Promise<void> {
  const published = changes.flatMap(({ uid, letOut }) =>
    letOut ? { strapi, uid, locales: letOut.locales.length } : [],
  );
  if (published.length === 0) return;
  await inTransaction(strapi, async ({ onCommit }) => {
    onCommit(() => published.forEach((message: PublishedMessage) => channels.published.publish(message)));
  });
}

/** Two publications of a document in one write: it began with what readers saw before the first. */
function joinLetOut(first: LetOut, next: LetOut): LetOut {
  const excused = next.excused && {
    excuse: next.excused.excuse,
    violations: [...(first.excused?.violations ?? []), ...next.excused.violations],
  };
  const versions = { ...first.assessed.versions, ...pickVersions(next.assessed.versions, next.locales) };
  return {
    ...first,
    assessed: { ...next.assessed, versions },
    locales: [...new Set([...first.locales, ...next.locales])],
    tolerated: [...first.tolerated, ...next.tolerated],
    ...(excused && { excused }),
  };
}
