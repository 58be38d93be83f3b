import type { Core } from '@strapi/strapi';
import { longestPause } from '../database/acquire-write-lock';
import { defineDocumentMiddleware, writeActions } from './define-document-middleware';
import { createNestedCalls, type NestedCalls } from './nested-calls';

type Transact = Core.Strapi['db']['transaction'];

const known = new WeakMap<Core.Strapi, NestedCalls>();

/** The calls that write on this Strapi. */
export function callsOf(strapi: Core.Strapi): NestedCalls {
  const calls = known.get(strapi) ?? createNestedCalls(longestPause);
  known.set(strapi, calls);
  return calls;
}

/** Makes a write part of what it is called in from its beginning, not from its turn on. */
export const enterCall = defineDocumentMiddleware({ name: 'enterCall', on: writeActions }, (strapi) => {
  const calls = callsOf(strapi);
  return (_call, next) => calls.enter(next);
});

/**
 * Ends a transaction after what was begun in it. Strapi ends it as soon as one of several calls fails, and the others go on by
 * themselves: of a bulk deletion that is answered as refused, the rest would be deleted.
 *
 * And Strapi gives each transaction within another a memory of its own, and clears that of the outermost alone: what starts further
 * in would go on with a transaction that is over. They share one memory.
 *
 * @seam transactions
 */
export function keepCallsTogether(strapi: Core.Strapi): void {
  const { db } = strapi;
  const calls = callsOf(strapi);
  const transact: Transact = db.transaction.bind(db);
  db.transaction = (async (work?: (scope: unknown) => Promise<unknown>) => {
    if (!work) return transact(work as never);
    if (db.inTransaction()) {
      return calls.join(async () => work(await transact(async (scope: unknown) => scope)));
    }
    return calls.open((whole) => transact(async (scope: unknown) => whole(() => work(scope))) as Promise<unknown>);
  }) as Transact;
}
