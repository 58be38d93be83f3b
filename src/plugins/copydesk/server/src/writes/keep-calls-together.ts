import type { Core } from '@strapi/strapi';
import { longestPause } from '../database/acquire-write-lock';
import { unlessUndone } from '../database/savepoint';
import type { TransactionScope } from '../strapi/in-transaction';
import { defineDocumentMiddleware, writeActions } from './define-document-middleware';
import { createNestedCalls, type NestedCalls, type Whole } from './nested-calls';

/** What Strapi hands to work in a transaction; `commit` and `rollback` of the outermost end it. */
interface Scope extends TransactionScope {
  commit: () => Promise<void>;
  rollback: () => Promise<void>;
}

type Work = (scope: Scope) => Promise<unknown>;
type Transact = (work?: Work) => Promise<unknown>;

const known = new WeakMap<Core.Strapi, NestedCalls>();

/** The calls that write on this Strapi. A transaction waits for its parts while the database keeps it. */
export function callsOf(strapi: Core.Strapi): NestedCalls {
  const calls = known.get(strapi) ?? createNestedCalls({ turn: longestPause, parts: longestPause / 2 });
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
 * Strapi gives each transaction within another a memory of its own, and clears that of the outermost alone: what starts further
 * in would go on with a transaction that is over. They share one memory. And Strapi takes a transaction for committed that the database
 * has ended, because it paused for too long. It fails.
 *
 * @seam transactions
 */
export function keepCallsTogether(strapi: Core.Strapi): void {
  const db = strapi.db as unknown as { transaction: Transact; inTransaction: () => boolean };
  const calls = callsOf(strapi);
  const transact = db.transaction.bind(db);
  db.transaction = async (work) => {
    if (!work) return transact();
    if (db.inTransaction()) {
      return calls.join(async () => {
        const scope = (await transact(async (inner) => inner)) as Scope;
        return work({ ...scope, onCommit: skipUndone(scope) });
      });
    }
    return calls.open((whole) => transact((scope) => runWhole(whole, scope, work)));
  };
}

async function runWhole(whole: Whole, scope: Scope, work: Work): Promise<unknown> {
  failWithCommit(scope);
  const end = async (isUndone: boolean) => {
    await whole.end(isUndone);
    await (isUndone ? scope.rollback() : scope.commit());
  };
  return whole.run(() =>
    work({ ...scope, onCommit: skipUndone(scope), commit: () => end(false), rollback: () => end(true) }),
  );
}

/** Has a commit fail if the database refuses it: Knex says so beside it alone. */
function failWithCommit({ trx }: Scope): void {
  const commit = trx.commit.bind(trx);
  trx.commit = (async (value: unknown) => {
    await commit(value);
    return trx.executionPromise as Promise<unknown>;
  }) as typeof trx.commit;
}

/** An event of what is undone by itself is not emitted after the commit. */
const skipUndone =
  ({ onCommit }: Scope): Scope['onCommit'] =>
  (callback) =>
    onCommit(unlessUndone(callback));
