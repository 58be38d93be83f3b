import type { Pool } from 'pg';
import type { Deliverable } from '../read-model/render-into-model';
import type { ContentEncoding } from '../rendering/write-version';
import type { DocumentRequest, ListRequest } from '../requests/read-request';
import type { Found } from './answer';
import { unavailable } from './busy';
import { decideDocument } from './decide-document';
import { lookUpDocument } from './look-up-document';
import { type ListedDocument, lookUpList, lookUpListed } from './look-up-list';
import { retryOnOutage } from './steadily';
import { writeList } from './write-list';

/** What was found, and how long that holds. */
export interface LookedUp {
  found: Found;
  /** What it depends on: at the mention of any of them it holds no longer. */
  names: readonly string[];
  /** When it may be shown no longer, in milliseconds. */
  expiresAt: number;
}

/** Looks things up in the read model, with one statement each; what may be shown no longer is rendered anew first. */
export function createReadModelReader(pool: Pool, rerender: (document: Deliverable) => Promise<void>) {
  /** Renders anew what may be shown no longer, and tells whether there was any. */
  async function rerenderExpired(uid: string, rows: readonly Expiring[]): Promise<boolean> {
    const expired = rows.filter(isExpired);
    for (const { document_id: documentId } of expired) await rerender({ uid, documentId });
    return expired.length > 0;
  }

  /** Looks once more where something had expired; nothing where it does so as fast as it is rendered. */
  async function readCurrent<Row extends Expiring>(
    uid: string,
    look: () => Promise<readonly Row[]>,
  ): Promise<readonly Row[] | undefined> {
    const rows = await retryOnOutage(look);
    if (!rows.some(isExpired)) return rows;
    await rerenderExpired(uid, rows);
    const renewed = await retryOnOutage(look);
    return renewed.some(isExpired) ? undefined : renewed;
  }

  async function lookUpOne(uid: string, request: DocumentRequest, encoding: ContentEncoding): Promise<LookedUp> {
    const rows = await readCurrent(uid, () => lookUpDocument(pool, uid, request, encoding));
    if (!rows) return expiresAtOnce;
    const [row] = rows;
    const found = await decideDocument(row, request, encoding);
    return { found, names: [row?.document_id ?? `absent from ${uid}`], expiresAt: endOf(rows) };
  }

  async function lookUpPage(uid: string, request: ListRequest, encoding: ContentEncoding): Promise<LookedUp> {
    const rows = await readCurrent(uid, () => lookUpList(pool, uid, request));
    if (!rows) return expiresAtOnce;
    const found = await writeList(uid, rows, request, encoding);
    return { found, names: [`lists of ${uid}`], expiresAt: endOf(rows) };
  }

  return {
    lookUp: (uid: string, request: DocumentRequest | ListRequest, encoding: ContentEncoding): Promise<LookedUp> =>
      request.kind === 'list' ? lookUpPage(uid, request, encoding) : lookUpOne(uid, request, encoding),

    /** The documents of a page of a list, each as it is found by slug. */
    async listDocuments(uid: string, request: ListRequest): Promise<ListedDocument[]> {
      const look = () => retryOnOutage(() => lookUpListed(pool, uid, request));
      const rows = await look();
      return (await rerenderExpired(uid, rows)) ? look() : rows;
    },
  };
}

interface Expiring {
  document_id: string;
  expires_at: string | null;
}

function isExpired({ expires_at: at }: Expiring): boolean {
  return at !== null && Number(at) <= Date.now();
}

/** It expires as fast as it is rendered. */
const expiresAtOnce: LookedUp = { found: { kind: 'refused', refusal: unavailable }, names: [], expiresAt: 0 };

function endOf(rows: readonly Expiring[]): number {
  return Math.min(Number.POSITIVE_INFINITY, ...rows.flatMap(({ expires_at: at }) => (at === null ? [] : Number(at))));
}
