import type { Core } from '@strapi/strapi';
import type { DocumentId } from '../../../domain/ids';
import { longestPause } from '../database/acquire-write-lock';
import { policyInForce } from '../policy/policy-in-force';
import { inTransaction, type Transaction } from '../strapi/in-transaction';
import { defineDocumentMiddleware, saveActions, writeActions } from './define-document-middleware';
import { createQueue, createNestedQueue, type Queue } from './create-queue';
import { documentChanges } from './document-changes';
import { undoIfRefused } from './undo-if-refused';

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
    const inQueue = createNestedQueue(createQueueFinder(strapi), longestPause);
    const changes = documentChanges(strapi);
    return async ({ uid, action, params }, next) => {
      const write = async (close: () => Promise<void>) => {
        const result = await next().finally(close);
        const documentId = findDocumentId(params, result);
        const isSeen = !saving.has(action) || !policyInForce(strapi).governs(uid);
        if (documentId !== undefined) changes.note({ uid, documentId, isSeen });
        return result;
      };
      return inQueue((close) => undoIfRefused(strapi, () => changes.write(() => write(close))));
    };
  },
);

/** Answers the queue of the running transaction, or that of the process where none is running. */
function createQueueFinder(strapi: Core.Strapi): () => Promise<Queue> {
  const ofProcess = createQueue(longestPause);
  const ofTransactions = new WeakMap<Transaction, Queue>();
  return async () => {
    if (!strapi.db.inTransaction()) return ofProcess;
    return inTransaction(strapi, async ({ trx }) => {
      const queue = ofTransactions.get(trx) ?? createQueue(longestPause);
      ofTransactions.set(trx, queue);
      return queue;
    });
  };
}

/** The document that was written: a new one, of a creation or a clone, is known by the result alone. */
function findDocumentId(params: unknown, result: unknown): string | undefined {
  const { documentId } = { ...(params as object), ...(result as object | null) } as { documentId?: DocumentId };
  return documentId;
}
