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
