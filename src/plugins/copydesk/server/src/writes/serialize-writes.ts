import type { Core } from '@strapi/strapi';
import type { DocumentId } from '../../../domain/ids';
import { inSavepoint } from '../database/savepoint';
import { policyInForce } from '../policy/policy-in-force';
import { inTransaction } from '../strapi/in-transaction';
import { defineDocumentMiddleware, saveActions, writeActions } from './define-document-middleware';
import { documentChanges } from './document-changes';
import { callsOf } from './keep-calls-together';
import type { Whole } from './nested-calls';

/** The actions that leave published rows alone where a type has drafts: a publication in the same call reports itself. */
const saving: ReadonlySet<string> = new Set(saveActions);

/**
 * Lets one editor write at a time. Two at once could together publish what neither could alone: what a story shows may be
 * removed between its assessment and its publication. And Strapi, which replaces published rows and every link to them, would
 * run into deadlocks.
 *
 * Within a process writes wait in a queue, not on a database connection, so that readers always find one. Those of one larger transaction
 * have a connection already and wait for each other, then at the lock: in the queue they could wait for a write that waits for
 * them.
 */
export const serializeWrites = defineDocumentMiddleware(
  { name: 'serializeWrites', on: writeActions, types: 'covered' },
  (strapi) => {
    const calls = callsOf(strapi);
    const changes = documentChanges(strapi);
    return async ({ uid, action, params }, next) => {
      const write = async (whole: Whole) => {
        const result = await whole.run(next);
        const documentId = findDocumentId(params, result);
        const isSeen = !saving.has(action) || !policyInForce(strapi).governs(uid);
        if (documentId !== undefined) changes.note({ uid, documentId, isSeen });
        return result;
      };
      return calls.takeTurn((whole) => inPart(strapi, () => changes.write(() => write(whole))));
    };
  },
);

/**
 * Does a write as a part of whatever it is called in: if it fails, it is undone alone, also where the caller catches the failure and goes
 * on with a transaction of its own, or with the write that this one is part of. A refused story is not kept as a draft either, and no event
 * is emitted for it.
 */
async function inPart<T>(strapi: Core.Strapi, write: () => Promise<T>): Promise<T> {
  if (!strapi.db.inTransaction()) return write();
  return inTransaction(strapi, ({ trx }) => inSavepoint(trx, write));
}

/** The document that was written: a new one, of a creation or a clone, is known by the result alone. */
function findDocumentId(params: unknown, result: unknown): string | undefined {
  const { documentId } = { ...(params as object), ...(result as object | null) } as { documentId?: DocumentId };
  return documentId;
}
