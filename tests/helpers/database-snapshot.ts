import type { Core } from '@strapi/strapi';
import { copydesk } from './copydesk';

/** The state of a database: of every table a digest of the versions of the rows in it. */
export type DatabaseSnapshot = Readonly<Record<string, string>>;

/**
 * Tables that are written in the background: Strapi's settings and sessions, when a token was last used, and the counts of the desk,
 * whose lines are added up once a minute.
 */
const ledgers = ['strapi_core_store_settings', 'strapi_sessions', 'strapi_api_tokens', 'copydesk_desk_counts'];

/**
 * Takes a snapshot of all content, to show afterwards that nothing was written: `expect(after).toEqual(before)`.
 *
 * PostgreSQL makes a new version of a row whenever it is written, even with the same values. So digests of the versions
 * find more than a comparison of contents would, and no content has to be read.
 */
export async function takeSnapshot(strapi: Core.Strapi): Promise<DatabaseSnapshot> {
  // What the newsroom does every second and every minute is done first, so that it is not done in between.
  await copydesk.followRecordedChanges(strapi);
  await copydesk.reassessDue(strapi);
  await copydesk.compactDeskCounts(strapi);
  await prepareDigests(strapi);
  const { rows } = await strapi.db.connection.raw<{ rows: { name: string; digest: string }[] }>(
    `select * from ${digests}()`,
  );
  return Object.fromEntries(rows.map(({ name, digest }) => [name, digest]));
}

/** The function of the database that takes the digests. It keeps its plans: to plan them takes the database far longer than to run them. */
const digests = 'digests_of_tests';

/** The tables whose digests it takes, as far as they are known. */
const prepared = new WeakMap<Core.Strapi, string>();

async function prepareDigests(strapi: Core.Strapi): Promise<void> {
  const tables = await listTables(strapi);
  if (prepared.get(strapi) === String(tables)) return;
  const queries = tables.map(
    (table) =>
      `return query select '${table}', md5(coalesce(string_agg(version, '' order by version), ''))
       from (select ctid::text || xmin::text as version from "${table}") as versions;`,
  );
  await strapi.db.connection.raw(
    `create or replace function ${digests}() returns table(name text, digest text) language plpgsql
     as $$ begin ${queries.join('\n')} end $$`,
  );
  prepared.set(strapi, String(tables));
}

async function listTables(strapi: Core.Strapi): Promise<string[]> {
  const { rows } = await strapi.db.connection.raw<{ rows: { tablename: string }[] }>(
    `select tablename from pg_tables where schemaname = 'public' and not tablename = any(?) order by tablename`,
    [ledgers],
  );
  return rows.map(({ tablename }) => tablename);
}
