import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { inTransaction, type Transaction } from '../strapi/in-transaction';

/** Runs an SQL statement in the running transaction, if there is one, and returns its rows. */
export async function runSql<Row>(
  strapi: Core.Strapi,
  sql: string,
  bindings: readonly unknown[] = [],
): Promise<readonly Row[]> {
  return run(strapi, strapi.db.connection.raw<{ rows: Row[] }>(sql, bindings as never));
}

/**
 * Runs a long statement that is used often: PostgreSQL plans it once for each connection, because planning takes longer than
 * running it. Its text must depend on the content model alone, so that there are few such statements.
 */
export async function runPreparedSql<Row>(
  strapi: Core.Strapi,
  sql: string,
  bindings: readonly unknown[],
): Promise<readonly Row[]> {
  const name = `copydesk_${createHash('sha1').update(sql).digest('hex')}`;
  return run(strapi, strapi.db.connection.raw<{ rows: Row[] }>(sql, bindings as never).options({ name }));
}

async function run<Row>(
  strapi: Core.Strapi,
  statement: ReturnType<typeof strapi.db.connection.raw<{ rows: Row[] }>>,
): Promise<readonly Row[]> {
  const { rows } = await runBuilt(strapi, statement);
  return rows;
}

/**
 * Runs a statement of Strapi's query builder (Knex) in the running transaction, if there is one.
 *
 * @seam transactions
 */
export async function runBuilt<T>(
  strapi: Core.Strapi,
  statement: PromiseLike<T> & { transacting: (trx: Transaction) => PromiseLike<T> },
): Promise<T> {
  return strapi.db.inTransaction() ? inTransaction(strapi, async ({ trx }) => statement.transacting(trx)) : statement;
}
