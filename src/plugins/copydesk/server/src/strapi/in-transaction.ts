import type { Core } from '@strapi/strapi';

type Connection = Core.Strapi['db']['connection'];

/** A transaction of the database, as the query builder takes it. */
export type Transaction = Awaited<ReturnType<ReturnType<Connection['transactionProvider']>>>;

/** What Strapi hands to work that is done in a transaction. */
export interface TransactionScope {
  trx: Transaction;
  /** Runs something once the outermost transaction has committed. */
  onCommit: (callback: () => void) => void;
}

/** Does work within the running transaction, or in a new one; Strapi types neither what it hands over nor the answer. */
export async function inTransaction<T>(strapi: Core.Strapi, work: (scope: TransactionScope) => Promise<T>): Promise<T> {
  return strapi.db.transaction(work);
}
