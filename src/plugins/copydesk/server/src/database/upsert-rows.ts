import type { Core } from '@strapi/strapi';
import { runBuilt } from './run-sql';

type Columns<Row> = { readonly [Name in keyof Row & string]?: string };

/**
 * Writes rows of one of the plugin's own tables in one statement; each replaces the row that has the same values in
 * `keyColumns`. Both maps give the column of each property of a row; a value may be an expression of Knex. Runs in the caller's
 * transaction.
 */
export async function upsertRows<Row extends object>(
  strapi: Core.Strapi,
  table: string,
  keyColumns: Columns<Row>,
  valueColumns: Columns<Row>,
  rows: readonly Row[],
): Promise<void> {
  if (rows.length === 0) return;
  const { connection } = strapi.db;
  const now = new Date();
  const toColumns = (row: Row) =>
    Object.entries<string | undefined>({ ...keyColumns, ...valueColumns }).map(
      ([name, column = name]): [string, unknown] => {
        const value: unknown = row[name as keyof Row];
        const isJson = typeof value === 'object' && value !== null && !('toSQL' in value);
        return [column, isJson ? JSON.stringify(value) : value];
      },
    );
  await runBuilt(
    strapi,
    connection(table)
      .insert(
        rows.map((row) => ({
          ...Object.fromEntries(toColumns(row)),
          document_id: connection.raw('gen_random_uuid()'),
          created_at: now,
          updated_at: now,
        })),
      )
      .onConflict(Object.values<string>(keyColumns as Record<string, string>))
      .merge([...Object.values<string>(valueColumns as Record<string, string>), 'updated_at']),
  );
}
