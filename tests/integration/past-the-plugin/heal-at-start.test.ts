import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Client } from 'pg';
import { onServer } from '../../../scripts/postgres/admin.cjs';
import { createDatabase } from '../../helpers/create-database.cjs';
import { paintVast } from '../../helpers/paint-vast';
import { startApart } from '../../helpers/start-apart';
import { makeCommandFolder } from '../../helpers/strapi-command';

jest.setTimeout(240_000);

/* A newsroom was changed while it was shut: at its next start it notices, says so once, and brings everything in line. */

const template = process.env.COPYDESK_TEMPLATE_URL ?? '';
const templateName = new URL(template).pathname.slice(1);
const { folder, run: strapi, remove: removeFolder } = makeCommandFolder();
const databases: string[] = [];
let client: Client;

/** Opens a database: a copy of the sample edition, or an empty one. */
async function open(name: string, isEmpty = false): Promise<string> {
  const full = `${templateName}_${name}_${process.pid}`;
  databases.push(full);
  const url = await createDatabase(template, full, isEmpty ? undefined : templateName);
  process.env.DATABASE_URL = url;
  await client?.end();
  client = new Client({ connectionString: url });
  await client.connect();
  return url;
}

interface Opened {
  /** What the start has logged of its own accord. */
  noticed: string[];
  /** Differences of the read model, and of the desk, once everything has been followed. */
  model: unknown[];
  desk: unknown[];
  /** How many stories readers get. */
  stories: number;
}

/** Starts the newsroom, lets it follow what it has recorded, and compares all that is derived with content. */
async function start(): Promise<Opened> {
  const { result, logged } = await startApart('newsroom', {}, async ({ strapi, copydesk, load, logged: lines }) => {
    const noticed = [...lines];
    await copydesk.followRecordedChanges(strapi);
    for (;;) {
      const { rows } = await strapi.db.connection.raw('select 1 from delivery_queue limit 1');
      if (rows.length === 0) break;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    const { verifyModel } = load('delivery/read-model/verify.js') as {
      verifyModel: (on: typeof strapi) => Promise<unknown[]>;
    };
    const { rows } = await strapi.db.connection.raw(
      `select count(*)::int as n from delivery_documents where state = 'live'`,
    );
    return {
      noticed,
      model: await verifyModel(strapi),
      desk: await copydesk.verifyDesk(strapi),
      stories: (rows as { n: number }[])[0]?.n ?? 0,
    };
  });
  return {
    ...result,
    noticed: [...new Set([...result.noticed, ...logged])].filter((line) => /^warn|^error/.test(line)),
  };
}

let stories: number;
beforeAll(async () => {
  await open('heal');
  ({ stories } = await start());
});
afterAll(async () => {
  await client.end();
  for (const name of databases) await onServer(template, [`drop database if exists ${name} with (force)`]);
  removeFolder();
});

const inLine = (expected = stories) => ({ model: [], desk: [], stories: expected });

test('where nothing is wrong, a start finds nothing and logs nothing', async () => {
  expect(stories).toBeGreaterThan(40);
  expect(await start()).toEqual({ ...inLine(), noticed: [] });
});

interface Damage {
  what: string;
  damage: string[];
  /** What the start says of it. */
  noticed: RegExp;
}

/** What is damaged at once; each is told from the others by what the start says. */
const damages: [what: string, together: Damage[]][] = [
  [
    'what is derived is gone',
    [
      { what: 'the read model is emptied', damage: ['delete from delivery_documents'], noticed: /"missing":\d+/ },
      {
        what: 'the desk is emptied',
        damage: ['truncate copydesk_desk_entries'],
        noticed: /"missing on the desk":17/,
      },
      {
        what: 'translation records are lost',
        damage: [`delete from copydesk_translation_states where locale = 'en'`],
        noticed: /"without a translation record":\d+/,
      },
    ],
  ],
  [
    'what is derived is wrong',
    [
      {
        what: 'the read model has what is not published',
        damage: [
          `insert into delivery_documents (content_type, document_id, locale, slug, live_slugs, state, order_key, list_item, body,
             gzip, brotli, etag, link, tags, depends_on)
           select content_type, 'gone', 'uk', 'gone', '{}', 'live', order_key, list_item, body, gzip, brotli, etag, link, tags, '{}'
           from delivery_documents limit 1`,
        ],
        noticed: /"surplus":1/,
      },
      {
        what: 'the read model was rendered from other rows',
        damage: [
          `update delivery_documents set content_row = '1 then', body = '{}' where locale = 'en' and document_id <> 'gone'`,
        ],
        noticed: /the read model[^\n]*"changed":\d+/,
      },
      {
        what: 'counts of the desk are wrong',
        damage: [`update copydesk_desk_counts set documents = documents + 7`],
        noticed: /"counts":\d+/,
      },
      {
        what: 'the desk has a document that is gone',
        damage: [
          `insert into copydesk_desk_entries (content_type, subject, title, titles, source_locale, locales, states, rank, authors, changed_at)
           select content_type, 'gone', title, titles, source_locale, locales, states, rank, authors, changed_at
           from copydesk_desk_entries where content_type = 'api::article.article' limit 1`,
        ],
        noticed: /"gone, but on the desk":1/,
      },
    ],
  ],
  [
    'content was changed',
    [
      {
        what: 'in the database',
        damage: [
          `delete from articles where document_id = (select min(document_id) from articles where slug is not null and published_at is not null)`,
          `update articles set lede = 'Short.' where locale = 'en'`,
        ],
        noticed: /"recorded":\d+/,
      },
      {
        what: 'by a table that is restored as it was, with its triggers gone',
        damage: [
          'create table kept (like articles_authors_lnk including all)',
          'insert into kept select * from articles_authors_lnk where id % 2 = 0',
          'drop table articles_authors_lnk cascade',
          'alter table kept rename to articles_authors_lnk',
        ],
        noticed: /"unwatched":\["articles_authors_lnk"\]/,
      },
    ],
  ],
  [
    'content was changed unseen',
    [
      {
        what: 'while the triggers are switched off',
        damage: [
          'alter table articles disable trigger user',
          `update articles set headline = 'Unseen', updated_at = now() where locale = 'en'`,
          'alter table articles enable trigger user',
        ],
        noticed: /the desk and the records[^\n]*"changed":\d+/,
      },
    ],
  ],
];

test.each(damages)('%s: the next start brings it in line and says so once', async (what, together) => {
  for (const { damage } of together) for (const statement of damage) await client.query(statement);
  const opened = await start();
  expect({ what, ...opened }).toMatchObject({ what, model: [], desk: [] });
  if (what !== 'content was changed') expect(opened.stories).toBe(stories);
  stories = opened.stories;
  const noticed = opened.noticed.join('\n');
  for (const one of together)
    expect({ what: one.what, noticed }).toMatchObject({ noticed: expect.stringMatching(one.noticed) });
  expect(await start()).toEqual({ ...inLine(), noticed: [] });
});

test('files that an import took away before it was killed are put back, but for those that are of nothing', async () => {
  const [uploads, kept] = ['uploads', 'uploads_backup_1760000000000'].map((name) => path.join(folder, 'public', name));
  renameSync(uploads ?? '', kept ?? '');
  mkdirSync(uploads ?? '');
  writeFileSync(path.join(kept ?? '', 'of-nothing.png'), '');
  const { logged } = await startApart('newsroom', { PUBLIC_FOLDER: path.join(folder, 'public') }, () => undefined);
  expect(logged.join('\n')).toMatch(/^warn: uploads: put back \d+ files/m);
  const { rows } = await client.query<{ url: string }>('select url from files');
  const there = readdirSync(uploads ?? '');
  expect(there).toEqual(expect.arrayContaining(rows.map(({ url }) => path.basename(url))));
  expect(there).not.toContain('of-nothing.png');
  expect(readdirSync(path.join(folder, 'public'))).toEqual(['uploads']);
});

describe('Strapi’s own export and import', () => {
  const dump = path.join(folder, 'dump');
  const records = async () => {
    const { rows } = await client.query<{ record: string }>(
      `select 'state ' || content_type || subject || locale || stage || status || md5(fields::text) as record from copydesk_translation_states
       union all select 'claim ' || content_type || locale || slug || claimant from copydesk_slug_claims
       union all select 'waiver ' || content_type || subject || reason from copydesk_waivers
       union all select 'release ' || content_type || subject || once_out || debts from copydesk_releases
       union all select concat_ws(' ', 'withdrawal', content_type, subject, kind, notes, titles, retractions, seen, passed_gate,
         extract(epoch from withdrawn_at), withdrawn_by, extract(epoch from lifted_at), lifted_by) from copydesk_withdrawals
       order by 1`,
    );
    return rows.map(({ record }) => record);
  };
  let exported: string[];

  /** Which stories are withdrawn, and what their readers get. */
  const withdrawn = async () => {
    const { rows } = await client.query<{ subject: string; states: string[] }>(
      `select subject, array_agg(distinct d.state) as states from copydesk_withdrawals w
       left join delivery_documents d on d.document_id = w.subject where lifted_at is null group by 1`,
    );
    return rows;
  };
  let killed: string;

  /** What no way of uploading takes, as Strapi alone may hold it. */
  const script = Buffer.from('<script>alert(1)</script>');
  const unexamined = [
    { name: 'page_0123456789.html', mime: 'text/html', content: script },
    { name: 'drawing_0123456789.svg', mime: 'image/svg+xml', content: Buffer.from('<svg onload="alert(1)"/>') },
    { name: 'disguised_0123456789.png', mime: 'text/html', content: script },
    { name: 'vast_0123456789.png', mime: 'image/png', content: paintVast(24_000, 21_000) },
  ];

  /** Puts a file where Strapi would have put it. */
  async function bringIn({ name, mime, content }: (typeof unexamined)[number]): Promise<void> {
    const { name: hash, ext } = path.parse(name);
    writeFileSync(path.join(folder, 'public', 'uploads', name), content);
    await client.query(
      `insert into files (document_id, name, hash, ext, mime, size, url, provider, folder_path, created_at, updated_at)
       values ($1, $2, $1, $3, $4, $5, $6, 'local', '/', now(), now())`,
      [hash, name, ext, mime, content.length / 1000, `/uploads/${name}`],
    );
  }

  beforeAll(async () => {
    await open('export');
    // One is killed, one was retracted, which was lifted: its retraction is still published.
    const { rows } = await client.query<{ id: string }>(
      `select document_id as id from articles where published_at is not null and locale = 'uk' order by 1 limit 2`,
    );
    killed = rows[0]?.id ?? '';
    const at = '2026-03-01T12:00:00.000Z';
    const said = JSON.stringify([{ locale: 'uk', time: at, note: 'Відкликано.' }]);
    const seen = JSON.stringify({ locales: ['en', 'uk'], violations: [] });
    const by = JSON.stringify({ id: 1, name: 'Olena' });
    await client.query(
      `insert into copydesk_withdrawals (content_type, subject, kind, notes, titles, retractions, seen, passed_gate, withdrawn_at,
         withdrawn_by, lifted_at, lifted_by)
       values ('api::article.article', $1, 'kill', '{"en": "Gone."}', '{"en": "A story"}', '[]', $4, false, $6, null, null, null),
         ('api::article.article', $2, 'retraction', '{}', '{}', $3, $4, true, $6, $5, $6, $5)`,
      [killed, rows[1]?.id, said, seen, by, at],
    );
    await client.query(
      `with correction as (
         insert into components_editorial_corrections (kind, note, published_at) values ('retraction', 'Відкликано.', $1) returning id
       )
       insert into articles_cmps (entity_id, cmp_id, component_type, field, "order")
       select a.id, c.id, 'editorial.correction', 'corrections', 1 from articles a, correction c
       where a.document_id = $2 and a.locale = 'uk'`,
      [at, rows[1]?.id],
    );
    await start();
    expect(await withdrawn()).toEqual([{ subject: killed, states: ['retracted'] }]);
    await client.query(
      `insert into copydesk_waivers (content_type, subject, reason) values ('api::article.article', 'x', 'late')`,
    );
    exported = await records();
    for (const kind of ['waiver', 'release', 'withdrawal']) {
      expect(exported.some((record) => record.startsWith(kind))).toBe(true);
    }
    for (const file of unexamined) await bringIn(file);
    await strapi('export', '--no-encrypt', '--file', dump);
  });

  test('into an empty database: readers get every story, and the records are all there', async () => {
    await open('import_empty', true);
    await strapi('import', '--force', '--file', `${dump}.tar.gz`);
    const opened = await start();
    const { rows } = await client.query<{ n: number }>(
      `select count(*)::int as n from (select 1 from articles where published_at is not null and document_id <> $1
         union all select 1 from backgrounds where published_at is not null) as published`,
      [killed],
    );
    expect(opened).toMatchObject({ model: [], desk: [], stories: rows[0]?.n });
    expect(opened.stories).toBeGreaterThan(40);
    expect(await records()).toEqual(exported);
    expect(await withdrawn()).toEqual([{ subject: killed, states: ['retracted'] }]);
    expect(await start()).toMatchObject({ noticed: [], model: [], desk: [] });
  });

  test('what came unexamined lies in the folder of uploads, and runs nowhere, nor is it decoded', async () => {
    for (const { name, content } of unexamined) {
      expect(readFileSync(path.join(folder, 'public', 'uploads', name)).equals(content)).toBe(true);
    }
    const addresses = unexamined.map(({ name }) => `/uploads/${name}`);
    const environment = { PUBLIC_FOLDER: path.join(folder, 'public') };
    const { result } = await startApart(
      'newsroom',
      environment,
      async ({ strapi: newsroom }, given) => {
        await newsroom.start();
        const { port } = newsroom.server.httpServer.address() as { port: number };
        const answers = [];
        const before = process.memoryUsage.rss();
        for (const address of given) {
          const { status, headers } = await fetch(`http://127.0.0.1:${port}${address}`);
          const policy = headers.get('content-security-policy');
          const sniffing = headers.get('x-content-type-options');
          answers.push({ status, policy, sniffing, disposition: headers.get('content-disposition') });
        }
        return { answers, grownBy: process.memoryUsage.rss() - before };
      },
      addresses,
    );
    const sandboxed = {
      status: 200,
      policy: expect.stringMatching(/^sandbox; default-src 'none'/),
      sniffing: 'nosniff',
    };
    expect(result.answers).toEqual([
      { ...sandboxed, disposition: 'attachment' },
      { ...sandboxed, disposition: 'attachment' },
      // Its name says that it is a picture; a browser that may not guess shows a broken one.
      { ...sandboxed, disposition: null },
      { ...sandboxed, disposition: null },
    ]);
    // Decoded it would be half a gigabyte.
    expect(result.grownBy).toBeLessThan(200_000_000);
  });

  test('into a newsroom that has other stories: those are gone, for readers, too, and what was withdrawn since stays so', async () => {
    await open('import_filled');
    await start();
    const { rows } = await client.query<{ id: string }>(
      `select max(document_id) as id from articles where published_at is not null and document_id <> $1`,
      [killed],
    );
    const since = rows[0]?.id ?? '';
    const withdraw = `insert into copydesk_withdrawals (content_type, subject, kind, notes, titles, withdrawn_at)
      values ('api::article.article', $1, 'kill', '{"en": "Gone since."}', '{}', now())`;
    for (const documentId of [since, killed]) await client.query(withdraw, [documentId]);
    await client.query(`update articles set document_id = 'elsewhere' || substr(document_id, 10)
      where document_id = (select min(document_id) from articles where published_at is not null)`);
    await start();
    const before = await client.query(`select 1 from delivery_documents where document_id like 'elsewhere%'`);
    expect(before.rows).toHaveLength(3);
    await strapi('import', '--force', '--file', `${dump}.tar.gz`);
    const opened = await start();
    expect(opened).toMatchObject({ model: [], desk: [] });
    expect((await client.query(`select 1 from delivery_documents where document_id like 'elsewhere%'`)).rows).toEqual(
      [],
    );
    expect((await client.query(`select 1 from copydesk_desk_entries where subject like 'elsewhere%'`)).rows).toEqual(
      [],
    );
    expect(await withdrawn()).toEqual([killed, since].sort().map((subject) => ({ subject, states: ['retracted'] })));
    // What the export says of a withdrawal holds.
    const isSince = (record: string) => record.includes('Gone since.');
    expect((await records()).filter(isSince)).toEqual([expect.stringContaining(since)]);
    expect((await records()).filter((record) => !isSince(record))).toEqual(exported);
  });
});
