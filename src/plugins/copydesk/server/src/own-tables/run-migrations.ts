import type { Core } from '@strapi/strapi';
import { runSql } from '../database/run-sql';
import { inTransaction } from '../strapi/in-transaction';
import type { Migration } from './migration';
import { migrations } from './migrations';
import { ownTables } from './own-tables';

/**
 * Brings the plugin's own tables up to date: runs the migrations that this database has not run yet, in order, in one transaction,
 * while no other instance does. If a table is lost, all of them run again. Returns the names of those that ran.
 */
export async function runMigrations(
  strapi: Core.Strapi,
  all: readonly Migration[] = migrations,
): Promise<readonly string[]> {
  return inTransaction(strapi, async () => {
    await runSql(strapi, `select pg_advisory_xact_lock(hashtextextended('copydesk:migrations', 0))`);
    await runSql(
      strapi,
      `create table if not exists copydesk_migrations (name text primary key, applied_at timestamptz not null default now())`,
    );
    if (await isAnyTableLost(strapi)) await runSql(strapi, 'delete from copydesk_migrations');
    const done = await runSql<{ name: string }>(strapi, 'select name from copydesk_migrations');
    const pending = all.filter(({ name }) => !done.some((one) => one.name === name));
    for (const { name, statements } of pending) {
      for (const statement of statements) await runSql(strapi, statement);
      await runSql(strapi, 'insert into copydesk_migrations (name) values (?)', [name]);
    }
    return pending.map(({ name }) => name);
  });
}

/** Tables that no content type describes. */
const tablesBeside = ['copydesk_desk_counts', 'copydesk_recorded_changes', 'copydesk_versions'];

async function isAnyTableLost(strapi: Core.Strapi): Promise<boolean> {
  const tables = [...ownTables, ...tablesBeside];
  const lost = await runSql(strapi, 'select 1 from unnest(?::text[]) as t(name) where to_regclass(name) is null', [
    tables,
  ]);
  return lost.length > 0;
}
