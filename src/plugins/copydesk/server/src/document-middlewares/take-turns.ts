import { AsyncLocalStorage } from 'node:async_hooks';
import type { Core, Modules } from '@strapi/strapi';
import { lockTurn } from '../documents/lock-turn';
import { getDesk } from '../get-desk';

type Middleware = Modules.Documents.Middleware.Middleware;

const writing = new Set(['create', 'update', 'clone', 'publish', 'unpublish', 'discardDraft', 'delete']);

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
    if (!writing.has(context.action) || !(context.uid in getDesk(strapi).policy().contentTypes)) return next();
    const write = () =>
      strapi.db.transaction(async () => {
        await lockTurn(strapi);
        return next();
      });
    return strapi.db.inTransaction() ? write() : inTurn(write);
  };
};

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
