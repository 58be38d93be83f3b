import type { Core } from '@strapi/strapi';

/** Runs a statement of our own, within the transaction that is underway if there is one, and answers its rows. */
export async function runSql<Row>(
  strapi: Core.Strapi,
  sql: string,
  bindings: readonly unknown[] = [],
): Promise<readonly Row[]> {
  const statement = strapi.db.connection.raw<{ rows: Row[] }>(sql, bindings as never);
  const { rows } = strapi.db.inTransaction()
    ? await strapi.db.transaction(async ({ trx }) => statement.transacting(trx))
    : await statement;
  return rows;
}
