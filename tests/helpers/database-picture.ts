import type { Core } from '@strapi/strapi';

/** The content of a database: of every table its rows as JSON text, in a fixed order. */
export type DatabasePicture = Readonly<Record<string, readonly string[]>>;

/** Tables that Strapi writes in by itself: its settings and sessions, and when a token was last used. */
const ledgers = ['strapi_core_store_settings', 'strapi_sessions', 'strapi_api_tokens'];

/** Takes a picture of all content, to show afterwards that something left it as it was: `expect(after).toEqual(before)`. */
export async function takePicture(strapi: Core.Strapi): Promise<DatabasePicture> {
  const selects = (await listTables(strapi)).map(
    (table) =>
      `select '${table}' as name,
         coalesce(array_agg(line order by line), array[]::text[]) as lines
       from (select to_jsonb(content)::text as line from "${table}" as content) as lines`,
  );
  const { rows } = await strapi.db.connection.raw<{ rows: { name: string; lines: string[] }[] }>(
    selects.join(' union all '),
  );
  return Object.fromEntries(rows.map(({ name, lines }) => [name, lines]));
}

/**
 * A short picture, for many comparisons: of every table a digest of the versions of rows in it. PostgreSQL makes a new one
 * whenever a row is written, even as it was, so nothing has to be read to know that nobody wrote.
 */
export async function takeDigest(strapi: Core.Strapi): Promise<Readonly<Record<string, string>>> {
  const selects = (await listTables(strapi)).map(
    (table) =>
      `select '${table}' as name, md5(coalesce(string_agg(version, '' order by version), '')) as digest
       from (select ctid::text || xmin::text as version from "${table}") as versions`,
  );
  const { rows } = await strapi.db.connection.raw<{ rows: { name: string; digest: string }[] }>(
    selects.join(' union all '),
  );
  return Object.fromEntries(rows.map(({ name, digest }) => [name, digest]));
}

async function listTables(strapi: Core.Strapi): Promise<string[]> {
  const { rows } = await strapi.db.connection.raw<{ rows: { tablename: string }[] }>(
    `select tablename from pg_tables where schemaname = 'public' and not tablename = any(?) order by tablename`,
    [ledgers],
  );
  return rows.map(({ tablename }) => tablename);
}
