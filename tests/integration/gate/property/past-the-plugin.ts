import { createRequire } from 'node:module';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import type { healModel } from '../../../../src/delivery/read-model/heal-model';
import type { Policy } from '../../../../src/plugins/copydesk/domain/policy/policy';
import { settle } from '../../../../scripts/lib/settle.cjs';
import { copydesk } from '../../../helpers/copydesk';
import { until } from '../../delivery/reader';

const load = createRequire(__filename);
const compiled = path.resolve(__dirname, '..', '..', '..', '..', 'dist', 'src');

function loadServer<Module>(file: string): Module {
  return load(path.join(compiled, 'plugins/copydesk/server/src', file)) as Module;
}

/** What SQL does to a story or to what it shows: `row` is the row of a version, published or not. */
export interface Damage {
  what: string;
  /** Of which a document number is asked for: the story, or an author, picture or source. */
  of: 'story' | 'author' | 'illustration' | 'source';
  sql: string;
}

export const damages: readonly Damage[] = [
  { what: 'no lede', of: 'story', sql: `update articles set lede = '' where id = :row` },
  { what: 'another genre', of: 'story', sql: `update articles set genre = 'news' where id = :row` },
  { what: 'another address', of: 'story', sql: `update articles set slug = 'moved-' || id where id = :row` },
  { what: 'no byline', of: 'story', sql: `delete from articles_authors_lnk where article_id = :row` },
  { what: 'no picture', of: 'story', sql: `delete from articles_illustration_lnk where article_id = :row` },
  { what: 'no sources', of: 'story', sql: `delete from articles_sources_lnk where article_id = :row` },
  {
    what: 'a section less',
    of: 'story',
    sql: `delete from articles_cmps where entity_id = :row and field = 'body' and component_type = 'sections.statement'`,
  },
  {
    what: 'no credit of the translation',
    of: 'story',
    sql: `delete from articles_cmps where entity_id = :row and field = 'translation'`,
  },
  { what: 'a row less', of: 'story', sql: `delete from articles where id = :row` },
  { what: 'an author without a name', of: 'author', sql: `update authors set name = ' ' where id = :row` },
  { what: 'an author less', of: 'author', sql: `delete from authors where id = :row` },
  {
    what: 'a picture without a credit',
    of: 'illustration',
    sql: `update illustrations set credit_line = '' where id = :row`,
  },
  {
    what: 'a picture without its file',
    of: 'illustration',
    sql: `delete from files_related_mph where related_type = 'api::illustration.illustration' and related_id = :row`,
  },
  { what: 'a source without a name', of: 'source', sql: `update sources set name = '' where id = :row` },
  {
    what: 'a withdrawal is deleted',
    of: 'story',
    sql: `delete from copydesk_withdrawals where subject = (select document_id from articles where id = :row)`,
  },
  {
    what: 'a withdrawal is lifted',
    of: 'story',
    sql: `update copydesk_withdrawals set lifted_at = now() where subject = (select document_id from articles where id = :row)`,
  },
];

const tables = { story: 'articles', author: 'authors', illustration: 'illustrations', source: 'sources' } as const;

/** Does damage to one row of a document in a language, chosen by a number; nothing if there is none. */
export async function doDamage(
  strapi: Core.Strapi,
  { of, sql }: Damage,
  documentId: string,
  locale: string,
  number: number,
): Promise<void> {
  const { rows } = await run<{ id: number }>(
    strapi,
    `select id from ${tables[of]} where document_id = ? and locale = ? order by published_at nulls first`,
    [documentId, locale],
  );
  const row = rows[number % Math.max(rows.length, 1)];
  if (row) await run(strapi, sql.replaceAll(':row', String(Number(row.id))));
}

/**
 * Does something while nobody records it, as after a table was restored without its triggers, and then what a start does: it finds the
 * triggers gone and takes everything in these tables for changed.
 */
export async function whileUnwatched(strapi: Core.Strapi, change: () => Promise<void>): Promise<void> {
  // Strapi's event handlers go on reading, and would wait for these tables one by one, as the next statement does.
  await settle(strapi);
  await run(
    strapi,
    `do $$ declare found record; begin
       for found in select tgname, tgrelid::regclass as of from pg_trigger where tgname like 'copydesk\\_recorded\\_%' loop
         execute format('drop trigger %I on %s', found.tgname, found.of);
       end loop; end $$`,
  );
  await change();
  await startAgain(strapi);
}

/** Puts another policy in force, as a start with it does: how all documents stand by it is due to be assessed. */
export async function putInForce(strapi: Core.Strapi, policy: Policy): Promise<void> {
  strapi.config.set('plugin::copydesk', policy);
  const { followPolicy } = loadServer<{ followPolicy: (on: Core.Strapi) => Promise<() => Promise<void>> }>(
    'maintenance/follow-policy.js',
  );
  const stop = await followPolicy(strapi);
  await stop();
}

async function startAgain(strapi: Core.Strapi): Promise<void> {
  const start = loadServer<{ healAtStart: (on: Core.Strapi) => Promise<unknown> }>('recorded-changes/heal-at-start.js');
  const model = load(path.join(compiled, 'delivery/read-model/heal-model.js')) as { healModel: typeof healModel };
  await start.healAtStart(strapi);
  await model.healModel(strapi);
}

const own = `tablename not like 'copydesk\\_%' and tablename not like 'delivery\\_%' and tablename not like 'strapi\\_%'
  and tablename not like 'admin\\_%' and tablename not like 'up\\_%' and tablename not like 'i18n\\_%'`;

async function listContentTables(strapi: Core.Strapi): Promise<string[]> {
  const { rows } = await run<{ name: string }>(
    strapi,
    `select tablename as name from pg_tables where schemaname = 'public' and ${own}`,
  );
  return rows.map(({ name }) => name);
}

/** Keeps content as it is now, as an export does: the tables of content, and none of the plugin's. */
export async function keepExport(strapi: Core.Strapi): Promise<void> {
  await run(strapi, 'drop schema if exists kept cascade; create schema kept');
  for (const table of await listContentTables(strapi)) {
    await run(strapi, `create table kept."${table}" as table public."${table}"`);
  }
}

/**
 * Brings content back to what was kept, as an import does: everything goes, and the older rows come with their numbers. A newsroom that
 * goes on reading meanwhile may hold one of the tables and wait for another: then it is done again. Of the two it is the import that has
 * to give way, for a test cannot tell a read of Strapi's events that fails so from a fault; PostgreSQL asks it first.
 */
export async function importKept(strapi: Core.Strapi, attempts = 5): Promise<void> {
  const all = await listContentTables(strapi);
  try {
    await strapi.db.transaction(async ({ trx }) => {
      await trx.raw(`select set_config('deadlock_timeout', '20ms', true)`);
      await trx.raw(`truncate ${all.map((table) => `public."${table}"`).join(', ')}`);
      // Rows come table by table, whatever points to them: foreign keys wait, and so does recording. That tables were emptied is recorded.
      await trx.raw('set local session_replication_role = replica');
      for (const table of all) await trx.raw(`insert into public."${table}" select * from kept."${table}"`);
    });
  } catch (error) {
    const isDeadlock = (error as { code?: string }).code === '40P01';
    if (!isDeadlock || attempts === 1) throw error;
    await importKept(strapi, attempts - 1);
  }
}

/** What the newsroom does every second: it follows whatever was written past the plugin, and renders it. */
export async function followChanges(strapi: Core.Strapi): Promise<void> {
  await copydesk.followRecordedChanges(strapi);
  // What a large change leaves for the next minute could otherwise be done while the doors are read one after the other.
  await copydesk.reassessDue(strapi);
  await until(
    async () => (await run(strapi, 'select 1 from delivery_queue limit 1')).rows,
    (queued) => queued.length === 0,
  );
}

function run<Row = unknown>(
  strapi: Core.Strapi,
  text: string,
  values: readonly unknown[] = [],
): Promise<{ rows: Row[] }> {
  return strapi.db.connection.raw(text, values as never) as unknown as Promise<{ rows: Row[] }>;
}
