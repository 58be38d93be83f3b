import type { Pool } from 'pg';
import type { Deliverable } from '../read-model/render-into-model';
import type { ContentEncoding } from '../rendering/prepare-answer';
import type { DocumentRequest, ListRequest } from '../requests/read-request';
import type { Found } from './answer';
import { busy } from './busy';
import { decideDocument } from './find-document';
import { type ListedDocument, lookUpDocument, lookUpList, lookUpListed } from './look-up';
import { steadily } from './steadily';
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
export function createLooker(pool: Pool, renew: (document: Deliverable) => Promise<void>) {
  /** Whether all may still be shown; whatever may not has been rendered anew. */
  async function areCurrent(uid: string, rows: readonly Expiring[]): Promise<boolean> {
    const expired = rows.filter(({ expires_at: at }) => at !== null && Number(at) <= Date.now());
    for (const { document_id: documentId } of expired) await renew({ uid, documentId });
    return expired.length === 0;
  }

  async function lookUpOne(uid: string, request: DocumentRequest, encoding: ContentEncoding): Promise<LookedUp> {
    const look = () => steadily(() => lookUpDocument(pool, uid, request, encoding));
    let row = await look();
    if (row && !(await areCurrent(uid, [row]))) {
      row = await look();
      if (row && !(await areCurrent(uid, [row]))) return unsettled;
    }
    const found = await decideDocument(row, request, encoding);
    return { found, names: [row?.document_id ?? `absent from ${uid}`], expiresAt: endOf(row ? [row] : []) };
  }

  async function lookUpPage(uid: string, request: ListRequest, encoding: ContentEncoding): Promise<LookedUp> {
    const look = () => steadily(() => lookUpList(pool, uid, request));
    let rows = await look();
    if (!(await areCurrent(uid, rows))) {
      rows = await look();
      if (!(await areCurrent(uid, rows))) return unsettled;
    }
    const found = await writeList(uid, rows, request, encoding);
    return { found, names: [`lists of ${uid}`], expiresAt: endOf(rows) };
  }

  return {
    lookUp: (uid: string, request: DocumentRequest | ListRequest, encoding: ContentEncoding): Promise<LookedUp> =>
      request.kind === 'list' ? lookUpPage(uid, request, encoding) : lookUpOne(uid, request, encoding),

    /** The documents of a page of a list, each as it is found by slug. */
    async listDocuments(uid: string, request: ListRequest): Promise<ListedDocument[]> {
      const look = () => steadily(() => lookUpListed(pool, uid, request));
      const rows = await look();
      return (await areCurrent(uid, rows)) ? rows : look();
    },
  };
}

interface Expiring {
  document_id: string;
  expires_at: string | null;
}

/** It expires as fast as it is rendered. */
const unsettled: LookedUp = { found: { kind: 'refused', refusal: busy }, names: [], expiresAt: 0 };

function endOf(rows: readonly Expiring[]): number {
  return Math.min(Number.POSITIVE_INFINITY, ...rows.flatMap(({ expires_at: at }) => (at === null ? [] : Number(at))));
}
