import type { Core } from '@strapi/strapi';

/** The content of a database: of every table its rows as JSON text, in a fixed order. */
export type DatabasePicture = Readonly<Record<string, readonly string[]>>;

/** Tables that Strapi writes in by itself: its settings and sessions, and when a token was last used. */
const ledgers = ['strapi_core_store_settings', 'strapi_sessions', 'strapi_api_tokens'];

/** Takes a picture of all content, to show afterwards that something left it as it was: `expect(after).toEqual(before)`. */
export async function takePicture(strapi: Core.Strapi): Promise<DatabasePicture> {
  const { rows: tables } = await strapi.db.connection.raw<{ rows: { tablename: string }[] }>(
    `select tablename from pg_tables where schemaname = 'public' and not tablename = any(?) order by tablename`,
    [ledgers],
  );
  const selects = tables.map(
    ({ tablename }) =>
      `select '${tablename}' as name,
         coalesce(array_agg(line order by line), array[]::text[]) as lines
       from (select to_jsonb(content)::text as line from "${tablename}" as content) as lines`,
  );
  const { rows } = await strapi.db.connection.raw<{ rows: { name: string; lines: string[] }[] }>(
    selects.join(' union all '),
  );
  return Object.fromEntries(rows.map(({ name, lines }) => [name, lines]));
}
