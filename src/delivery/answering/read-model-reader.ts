import type { Pool } from 'pg';
import type { Deliverable } from '../read-model/render-into-model';
import type { ContentEncoding } from '../rendering/compress';
import type { DocumentRequest, ListRequest } from '../requests/read-request';
import type { Found } from './answer';
import { decideDocument } from './decide-document';
import { type Expiring, findFirstExpiry, isExpired } from './expiry';
import { lookUpDocument } from './look-up-document';
import { type ListedDocument, lookUpList, lookUpListed } from './look-up-list';
import { retryOnOutage, unavailable } from './outage';
import { writeList } from './write-list';

/** What was read, and how long it is valid. */
export interface ReadResult {
  found: Found;
  /** What it depends on: a change of any of these makes it invalid. */
  tags: readonly string[];
  /** When it expires, in milliseconds. */
  expiresAt: number;
}

/** Reads the read model with one statement a request. Expired versions are rendered again before they are shown. */
export function createReadModelReader(pool: Pool, rerender: (document: Deliverable) => Promise<void>) {
  /** Renders expired versions again. Returns whether there were any. */
  async function rerenderExpired(uid: string, rows: readonly Expiring[]): Promise<boolean> {
    const expired = rows.filter(isExpired);
    for (const { document_id: documentId } of expired) await rerender({ uid, documentId });
    return expired.length > 0;
  }

  /** Reads rows, and once more after rendering those that had expired. Returns undefined if any expires again at once. */
  async function readCurrent<Row extends Expiring>(
    uid: string,
    query: () => Promise<readonly Row[]>,
  ): Promise<readonly Row[] | undefined> {
    const rows = await retryOnOutage(query);
    if (!(await rerenderExpired(uid, rows))) return rows;
    const rerendered = await retryOnOutage(query);
    return rerendered.some(isExpired) ? undefined : rerendered;
  }

  async function readDocument(uid: string, request: DocumentRequest, encoding: ContentEncoding): Promise<ReadResult> {
    const rows = await readCurrent(uid, () => lookUpDocument(pool, uid, request, encoding));
    if (!rows) return expiredAgain;
    const [row] = rows;
    const found = await decideDocument(row, request, encoding);
    return { found, tags: [row?.document_id ?? `absent from ${uid}`], expiresAt: findFirstExpiry(rows) };
  }

  async function readList(uid: string, request: ListRequest, encoding: ContentEncoding): Promise<ReadResult> {
    const rows = await readCurrent(uid, () => lookUpList(pool, uid, request));
    if (!rows) return expiredAgain;
    const found = await writeList(uid, rows, request, encoding);
    return { found, tags: [`lists of ${uid}`], expiresAt: findFirstExpiry(rows) };
  }

  return {
    read: (uid: string, request: DocumentRequest | ListRequest, encoding: ContentEncoding): Promise<ReadResult> =>
      request.kind === 'list' ? readList(uid, request, encoding) : readDocument(uid, request, encoding),

    /** The documents of a page of a list, each with the body that it has by slug. */
    async listDocuments(uid: string, request: ListRequest): Promise<ListedDocument[]> {
      const query = () => retryOnOutage(() => lookUpListed(pool, uid, request));
      const rows = await query();
      return (await rerenderExpired(uid, rows)) ? query() : rows;
    },
  };
}

/** The answer while a version expires as fast as it is rendered. It is never cached. */
const expiredAgain: ReadResult = { found: { kind: 'refused', refusal: unavailable }, tags: [], expiresAt: 0 };
