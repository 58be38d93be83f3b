import type { ClientBase } from 'pg';
import { escapeIdentifier as name } from 'pg';

/** Inserts copies of rows `r` into their own table: with some columns replaced, the others as they are. */
export type Inserter = (table: string, replaced: Readonly<Record<string, string>>, from: string) => Promise<void>;

/** Rows without an id get one from their table, and generated columns are generated again. */
export async function createInserter(client: ClientBase): Promise<Inserter> {
  const { rows } = await client.query<{ table_name: string; names: string[] }>(
    `select table_name, array_agg(column_name::text order by ordinal_position) as names
     from information_schema.columns where table_schema = current_schema() and is_generated = 'NEVER'
     group by table_name`,
  );
  const columns = new Map(rows.map(({ table_name: table, names }) => [table, names]));
  return async (table, replaced, from) => {
    const kept = (columns.get(table) ?? []).filter((column) => column !== 'id' || column in replaced);
    const values = kept.map((column) => replaced[column] ?? `r.${name(column)}`);
    await client.query(`insert into ${name(table)} (${kept.map(name).join(', ')}) select ${values.join(', ')} ${from}`);
  };
}
