import path from 'node:path';
import { Client } from 'pg';
import { onServer } from '../../../scripts/postgres/admin.cjs';
import { createDatabase } from '../../helpers/create-database.cjs';
import { copydesk } from '../../helpers/copydesk';
import { type Apart, startApart } from '../../helpers/start-apart';

jest.setTimeout(120_000);

/* An application is started again and again on one database: with the plugin, without it, and as an older version left it. */

const server = process.env.COPYDESK_TEMPLATE_URL ?? '';
const name = `${new URL(server).pathname.slice(1)}_own_tables_${process.pid}`;
const records = ['copydesk_translation_states', 'copydesk_waivers', 'copydesk_slug_claims', 'copydesk_desk_entries'];

let client: Client;
let before: string[];
let first: { result: unknown; logged: string[] };

interface Pantries {
  create: (params: object) => Promise<{ documentId: string }>;
  publish: (params: object) => Promise<unknown>;
}

const start = <Result>(work: (apart: Apart) => Promise<Result> | Result, environment: NodeJS.ProcessEnv = {}) =>
  startApart('cookery', environment, work);
const justStart = (environment?: NodeJS.ProcessEnv) => start(() => null, environment);

async function read<Row extends object>(sql: string, values: unknown[] = []): Promise<Row[]> {
  return (await client.query<Row>(sql, values)).rows;
}

/** A digest of all rows of the tables, in the order of `records`. */
async function digest(): Promise<string[]> {
  const digests: string[] = [];
  for (const table of records) {
    const [row] = await read<{ digest: string }>(
      `select count(*) || ' ' || coalesce(md5(string_agg(to_jsonb(r)::text, '' order by id)), '') as digest from ${table} r`,
    );
    digests.push(row?.digest ?? '');
  }
  return digests;
}

/** Leaves the database as a version did whose tables Strapi had created: it tracks them, and knows of no migration. */
async function makeOld(): Promise<void> {
  await client.query('drop table if exists copydesk_migrations, copydesk_recorded_changes cascade');
  await client.query('alter table copydesk_desk_counts drop constraint if exists copydesk_desk_counts_pkey');
  await client.query(`delete from copydesk_desk_counts where state not in ('fr', 'published')`);
  await client.query(
    `alter table copydesk_desk_counts add constraint copydesk_desk_counts_pkey primary key (content_type, state)`,
  );
  const tracked = records.map((table) => ({ name: table, indexes: [], foreignKeys: [], columns: [] }));
  await client.query(
    `update strapi_database_schema set schema =
       jsonb_set(schema::jsonb, '{tables}', (schema::jsonb -> 'tables') || $1::jsonb), hash = 'old'`,
    [JSON.stringify(tracked)],
  );
}

/** Leaves withdrawals and releases as a version did in which no content type described them. */
async function makeOldRecords(): Promise<void> {
  await client.query('drop table copydesk_withdrawals, copydesk_releases');
  for (const name of ['0005-withdrawals', '0007-releases']) {
    for (const statement of copydesk.migrations.find((one) => one.name === name)?.statements ?? [])
      await client.query(statement);
  }
  await client.query(
    `insert into copydesk_releases (content_type, subject, once_out, debts)
     values ('api::recipe.recipe', 'x', '{fr,en}', '[{"rule": "r"}]'), ('api::recipe.recipe', 'y', '{fr}', '[]')`,
  );
  await client.query(
    `insert into copydesk_withdrawals (content_type, document_id, kind, notes, titles, corrections, passed_gate, withdrawn_at, lifted_at)
     values ('api::recipe.recipe', 'x', 'kill', '{"fr": "Retiré."}', '{}', '{}', true, '2026-03-01', null),
       ('api::recipe.recipe', 'y', 'retraction', '{}', '{}', '{2026-03-01T12:00:00.000Z,0}', false, '2026-03-01', '2026-03-02')`,
  );
}

beforeAll(async () => {
  process.env.DATABASE_URL = await createDatabase(server, name);
  client = new Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  first = await start(async ({ strapi }) => {
    const pantries = strapi.documents('api::pantry.pantry' as never) as unknown as Pantries;
    const { documentId } = await pantries.create({ locale: 'fr', data: { label: 'La cave' } });
    await pantries.publish({ documentId, locale: 'fr' });
    return strapi.db.query('plugin::i18n.locale').findMany({ select: ['code', 'name'], orderBy: { code: 'asc' } });
  });
  await client.query(
    `insert into copydesk_waivers (content_type, subject, reason) values ('api::recipe.recipe', 'x', 'it is late')`,
  );
  await client.query(
    `insert into copydesk_slug_claims (content_type, locale, slug, claimant) values ('api::recipe.recipe', 'fr', 'tarte', 'x')`,
  );
  before = await digest();
});
afterAll(async () => {
  await client.end();
  await onServer(server, [`drop database ${name} with (force)`]);
});

test('the first start creates the languages of the policy beside Strapi’s own', () => {
  expect(first.result).toMatchObject([
    { code: 'de', name: 'German (de)' },
    { code: 'en' },
    { code: 'fr', name: 'French (fr)' },
    { code: 'it', name: 'Italian (it)' },
  ]);
  expect(first.logged.filter((line) => line.includes('created the locale'))).toHaveLength(3);
  expect(first.logged.filter((line) => line.includes('changed past the plugin'))).toEqual([]);
});

test('there is something to lose', () => {
  expect(before).toHaveLength(records.length);
  for (const one of before) expect(one).not.toMatch(/^0 /);
});

test.each([
  ['in an application that looks after the plugin', {}],
  ['in one that knows nothing of it', { COOKERY_UNGUARDED: 'true' }],
])('a start without the plugin leaves its records alone, %s', async (_where, settings) => {
  const { result } = await start(({ strapi }) => Object.keys(strapi.plugins), {
    COOKERY_WITHOUT_COPYDESK: 'true',
    ...settings,
  });
  expect(result).not.toContain('copydesk');
  expect(await digest()).toEqual(before);
  await justStart();
  expect(await digest()).toEqual(before);
});

test('the records of an older version survive when the very first start after the upgrade goes without the plugin', async () => {
  await makeOld();
  await justStart({ COOKERY_WITHOUT_COPYDESK: 'true' });
  expect(await digest()).toEqual(before);
});

test('the tables of an older version are taken over with every row', async () => {
  await makeOld();
  await makeOldRecords();
  await justStart();
  expect(
    await read(
      `select subject, kind, notes, retractions, seen, passed_gate, lifted_at is not null as lifted from copydesk_withdrawals order by id`,
    ),
  ).toEqual([
    {
      ...{ subject: 'x', kind: 'kill', notes: { fr: 'Retiré.' }, retractions: [], passed_gate: true, lifted: false },
      seen: { locales: ['fr', 'en'], violations: [] },
    },
    {
      ...{ subject: 'y', kind: 'retraction', notes: {}, passed_gate: false, lifted: true },
      retractions: [
        { locale: null, time: '2026-03-01T12:00:00.000Z', note: '' },
        { locale: null, time: null, note: '' },
      ],
      seen: { locales: [], violations: [] },
    },
  ]);
  expect(
    await read(`select subject, once_out, debts from copydesk_releases where subject in ('x', 'y') order by subject`),
  ).toEqual([
    { subject: 'x', once_out: ['fr', 'en'], debts: [{ rule: 'r' }] },
    { subject: 'y', once_out: ['fr'], debts: [] },
  ]);
  expect(await digest()).toEqual(before);
  expect(await read('select name from copydesk_migrations order by name limit 1')).toEqual([
    { name: '0001-record-tables' },
  ]);
  const tracked = await read(
    `select 1 from strapi_database_schema, jsonb_array_elements(schema::jsonb -> 'tables') as t where t ->> 'name' like 'copydesk%'`,
  );
  expect(tracked).toEqual([]);
});

test('without the plugin or anyone who looks after it, Strapi would have dropped what it tracked', async () => {
  await client.query('create table copydesk_waivers_kept as table copydesk_waivers');
  await makeOld();
  await justStart({ COOKERY_WITHOUT_COPYDESK: 'true', COOKERY_UNGUARDED: 'true' });
  expect(await read(`select to_regclass('copydesk_waivers') as name`)).toEqual([{ name: null }]);
  // What is lost can be created again, and the counts are right.
  await justStart();
  expect(await read('select * from copydesk_waivers')).toEqual([]);
  await client.query('insert into copydesk_waivers select * from copydesk_waivers_kept');
  await client.query('drop table copydesk_waivers_kept');
});

test('migrations run once, in order, and one that fails undoes those that ran with it', async () => {
  const { result } = await start(async ({ strapi, copydesk: { migrations, runMigrations } }) => {
    const more = [
      ...migrations,
      { name: '9001-a', statements: ['create table copydesk_a (id int)', 'insert into copydesk_a values (1)'] },
      { name: '9002-b', statements: ['insert into copydesk_a values (2)'] },
    ];
    const failing = [
      ...more,
      { name: '9003-c', statements: ['drop table copydesk_a'] },
      { name: '9004-d', statements: ['no sql'] },
    ];
    return [
      await runMigrations(strapi),
      await runMigrations(strapi, more),
      await runMigrations(strapi, more),
      await runMigrations(strapi, failing).catch(({ message }: Error) => message),
    ];
  });
  expect(result).toEqual([[], ['9001-a', '9002-b'], [], expect.stringContaining('syntax error')]);
  expect(await read('select id from copydesk_a order by id')).toEqual([{ id: 1 }, { id: 2 }]);
  await client.query('drop table copydesk_a');
});

test('instances that start at once run each migration once', async () => {
  const { result } = await start(async ({ strapi, copydesk: { migrations, runMigrations } }) => {
    const once = ['create table if not exists copydesk_once (id int)', 'insert into copydesk_once values (1)'];
    const all = [...migrations, { name: '9005-once', statements: once }];
    return Promise.all([1, 2, 3].map(() => runMigrations(strapi, all)));
  });
  expect(result.flat()).toEqual(['9005-once']);
  expect(await read('select id from copydesk_once')).toHaveLength(1);
});

test('the tables have every column that Strapi reads, and each of the plugin’s types has a table of the plugin', async () => {
  const { result } = await start(({ strapi, copydesk }) =>
    Object.keys(strapi.contentTypes)
      .filter((uid) => uid.startsWith('plugin::copydesk.'))
      .map((uid) => {
        const { tableName, attributes } = strapi.db.metadata.get(uid);
        const columns = Object.values(attributes as object).flatMap(
          ({ columnName, joinColumn }) => columnName ?? joinColumn?.name ?? [],
        );
        return { tableName, columns: columns as string[], isOwn: copydesk.ownTables.includes(tableName) };
      }),
  );
  expect(result.length).toBeGreaterThanOrEqual(7);
  for (const { tableName, columns, isOwn } of result) {
    expect([tableName, isOwn]).toEqual([tableName, true]);
    const there = await read<{ name: string }>(
      'select column_name as name from information_schema.columns where table_name = $1',
      [tableName],
    );
    expect(there.map((column) => column.name)).toEqual(expect.arrayContaining(columns));
  }
});

describe('a plugin that is enabled and cannot be loaded ends the start', () => {
  test('where `resolve` leads to its TypeScript', async () => {
    const source = path.resolve(__dirname, '..', '..', '..', 'src', 'plugins', 'copydesk');
    await expect(justStart({ COOKERY_COPYDESK: source, COOKERY_UNGUARDED: 'true' })).rejects.toThrow(
      /copydesk is not compiled in this folder/,
    );
  });

  test('where nothing compiled is there at all, before the database is touched', async () => {
    const records = await digest();
    await expect(justStart({ COOKERY_COPYDESK: path.resolve(__dirname, 'without-server') })).rejects.toThrow(
      /copydesk is enabled, but its compiled code is not at .*without-server/,
    );
    expect(await digest()).toEqual(records);
  });
});
