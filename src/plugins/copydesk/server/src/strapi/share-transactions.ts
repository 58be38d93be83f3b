import type { Core } from '@strapi/strapi';

type Transact = Core.Strapi['db']['transaction'];

/**
 * Lets whatever a transaction has started see its end. Strapi gives each transaction within another a memory of its own, and clears
 * that of the outermost alone: what a hook or a middleware further in starts and does not wait for would go on with a transaction
 * that is over.
 *
 * @seam transactions
 */
export function shareTransactions({ db }: Core.Strapi): void {
  const transact: Transact = db.transaction.bind(db);
  db.transaction = (async (work?: (scope: unknown) => Promise<unknown>) => {
    if (!work || !db.inTransaction()) return transact(work as never);
    return work(await transact(async (scope: unknown) => scope));
  }) as Transact;
}
