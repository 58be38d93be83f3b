import type { Core } from '@strapi/strapi';
import { escapeLiteral } from 'pg';
import { ownWrites } from '../database/acquire-write-lock';
import { quoteTable } from '../database/quote-table';
import { runSql } from '../database/run-sql';
import { inTransaction } from '../strapi/in-transaction';
import type { RecordedTable } from './list-recorded-tables';

const events = {
  insert: 'referencing new table as changed',
  update: 'referencing new table as changed old table as former',
  delete: 'referencing old table as changed',
} as const;

interface Trigger {
  table: string;
  name: string;
  args: readonly string[];
  create: string;
}

/** What the installation found. */
export interface Installation {
  /** Tables that have lost a trigger since the last start, or had it switched off: what was written in them is not known. */
  unwatched: readonly RecordedTable[];
}

/**
 * Lets the database record who changes these tables without the plugin: statement by statement, so that thousands of rows cost
 * little more than one. Creates what is missing and drops what is not wanted any more; a table that has its triggers is not locked.
 */
export async function installTriggers(strapi: Core.Strapi, tables: readonly RecordedTable[]): Promise<Installation> {
  const wanted = tables.flatMap((table) => describeTriggers(strapi, table));
  return inTransaction(strapi, async () => {
    await runSql(strapi, `select pg_advisory_xact_lock(hashtextextended('copydesk:migrations', 0))`);
    const present = await listPresent(strapi);
    const isSame = (one: Pick<Trigger, 'table' | 'name' | 'args'>, other: Pick<Trigger, 'table' | 'name' | 'args'>) =>
      one.table === other.table && one.name === other.name && one.args.join('\n') === other.args.join('\n');

    for (const trigger of present.filter((one) => !wanted.some((other) => isSame(one, other)))) {
      await runSql(strapi, `drop trigger ${trigger.name} on ${quoteTable(strapi, trigger.table)}`);
    }
    const missing = wanted.filter((one) => !present.some((other) => isSame(one, other) && other.isOn));
    for (const { create } of missing) await runSql(strapi, create);
    const known = await runSql<{ name: string }>(strapi, 'select name from copydesk_watched_tables');
    await runSql(strapi, 'delete from copydesk_watched_tables');
    await runSql(strapi, 'insert into copydesk_watched_tables select * from unnest(?::text[])', [
      tables.map(({ table }) => table),
    ]);
    const isUnwatched = ({ table }: RecordedTable) =>
      known.some(({ name }) => name === table) && missing.some((one) => one.table === table);
    return { unwatched: tables.filter(isUnwatched) };
  });
}

function describeTriggers(strapi: Core.Strapi, { table, records, args }: RecordedTable): Trigger[] {
  const quoted = quoteTable(strapi, table);
  const call = (what: string, given: readonly string[]) =>
    `execute function copydesk_record_${what}(${given.map(escapeLiteral).join(', ')})`;
  // `create or replace` switches a trigger on again, too.
  const others = `for each statement when (current_setting('${ownWrites}', true) is distinct from 'on')`;
  return [
    ...Object.entries(events).map(([event, transition]): Trigger => {
      const name = `copydesk_recorded_${event}`;
      const create = `create or replace trigger ${name} after ${event} on ${quoted} ${transition} ${others} ${call(records, args)}`;
      return { table, name, args, create };
    }),
    {
      table,
      name: 'copydesk_recorded_truncate',
      args: args.slice(0, 1),
      create: `create or replace trigger copydesk_recorded_truncate after truncate on ${quoted} for each statement ${call('type', args.slice(0, 1))}`,
    },
  ];
}

async function listPresent(strapi: Core.Strapi) {
  const rows = await runSql<{ table: string; name: string; args: string; enabled: string }>(
    strapi,
    `select c.relname as table, t.tgname as name, encode(t.tgargs, 'escape') as args, t.tgenabled as enabled
     from pg_trigger t join pg_class c on c.oid = t.tgrelid
     where not t.tgisinternal and t.tgname like 'copydesk\\_recorded\\_%' and pg_table_is_visible(c.oid)`,
  );
  return rows.map(({ table, name, args, enabled }) => ({
    table,
    name,
    // PostgreSQL ends each argument with a zero byte.
    args: args.split('\\000').slice(0, -1),
    isOn: enabled === 'O' || enabled === 'A',
  }));
}
