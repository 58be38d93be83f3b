import { AsyncLocalStorage } from 'node:async_hooks';
import type { Core, Modules } from '@strapi/strapi';
import { lockTurn } from '../database/write-lock';
import { undoIfRefused } from './undo-if-refused';
import { getChanges } from '../get-changes';
import { getDesk } from '../policy/policy-in-force';

type Middleware = Modules.Documents.Middleware.Middleware;

/** What leaves published rows alone where a type has drafts: a publication in the same call tells of itself. */
const drafting = new Set(['create', 'update', 'clone', 'discardDraft']);
const writing = new Set([...drafting, 'publish', 'unpublish', 'delete']);

/**
 * Lets one editor write at a time. Two at once could together publish what neither could alone: what a story shows may be
 * taken away between its assessment and its publication. And Strapi, which replaces published rows and every link to them,
 * would run into deadlocks.
 *
 * Within a process whoever waits stands in a queue, not on a database connection, so that readers always find one. A write
 * that is part of a larger transaction has a connection already and waits at the lock: in the queue it could wait for
 * somebody who waits for it.
 */
export const takeTurns = (strapi: Core.Strapi): Middleware => {
  const inTurn = createQueue();
  return async (context, next) => {
    const { uid, action } = context;
    if (!writing.has(action) || !(uid in getDesk(strapi).policy().contentTypes)) return next();
    const write = () =>
      strapi.db.transaction(async () => {
        await lockTurn(strapi);
        return getChanges(strapi).gather(async () => {
          const result = await next();
          const documentId = findDocumentId(context.params, result);
          const isSeen = !drafting.has(action) || !getDesk(strapi).governs(uid);
          if (documentId !== undefined) getChanges(strapi).note({ uid, documentId, isSeen });
          return result;
        });
      });
    return undoIfRefused(strapi, () => (strapi.db.inTransaction() ? write() : inTurn(write)));
  };
};

/** The document that was written: a new one, of a creation or a clone, is known by the result alone. */
function findDocumentId(params: unknown, result: unknown): string | undefined {
  const { documentId } = { ...(params as object), ...(result as object | null) } as { documentId?: string };
  return documentId;
}

/** Runs one task after the other; a task that a running one starts does not wait for it. */
function createQueue(): <T>(task: () => Promise<T>) => Promise<T> {
  const running = new AsyncLocalStorage<true>();
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    if (running.getStore()) return task();
    const turn = last.then(() => running.run(true, task));
    last = turn.catch(() => undefined);
    return turn;
  };
}
