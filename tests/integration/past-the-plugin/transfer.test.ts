import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';
import { onServer } from '../../../scripts/postgres/admin.cjs';
import { verifyModel } from '../../../src/delivery/read-model/verify';
import { copydesk } from '../../helpers/copydesk';
import { createDatabase } from '../../helpers/create-database.cjs';
import { type Newsroom, openNewsroom } from '../../helpers/newsroom';
import { startApart } from '../../helpers/start-apart';
import { makeCommandFolder } from '../../helpers/strapi-command';

jest.setTimeout(120_000);

/* One newsroom sends what it has to another, which goes on running: `strapi transfer`, with the programs that an operator uses. */

const template = process.env.COPYDESK_TEMPLATE_URL ?? '';
const templateName = new URL(template).pathname.slice(1);
const databases = { source: `${templateName}_source_${process.pid}`, pulled: `${templateName}_pulled_${process.pid}` };
const urls: Record<string, string> = {};
const commands = makeCommandFolder();

interface Read {
  address: string;
  status: number;
  body: string;
}

let destination: Newsroom;
let source: Client;
let tokens: Record<'push' | 'pull', string>;
/** What the source's readers get, and what is recorded there. */
let sent: { answers: Read[]; records: string[] };

const recorded = `select 'state ' || content_type || subject || locale || stage || status || md5(fields::text) as record from copydesk_translation_states
  union all select 'claim ' || content_type || locale || slug || claimant from copydesk_slug_claims
  union all select 'waiver ' || content_type || subject || reason from copydesk_waivers
  union all select 'release ' || content_type || subject || once_out || debts from copydesk_releases
  union all select concat_ws(' ', 'withdrawal', content_type, subject, kind, notes, withdrawn_by, lifted_at) from copydesk_withdrawals
  order by 1`;
const readRecords = async (client: Client) =>
  (await client.query<{ record: string }>(recorded)).rows.map(({ record }) => record);

const sql = async (statement: string, values: readonly unknown[] = []) =>
  (await destination.strapi.db.connection.raw(statement, values as never)).rows as Record<string, unknown>[];

/** Rows are numbered anew where they arrive. */
const withoutIds = ({ body, ...answer }: Read): Read => ({ ...answer, body: body.replace(/"id":\d+/g, '"id":0') });

async function readAll(url: string, addresses: readonly string[]): Promise<Read[]> {
  const answers: Read[] = [];
  for (const address of addresses) {
    const response = await fetch(`${url}${address}`);
    answers.push(withoutIds({ address, status: response.status, body: await response.text() }));
  }
  return answers;
}

/** Waits until the destination has followed everything that was changed past it. */
async function settleDown(): Promise<void> {
  const waiting = `select 1 from copydesk_recorded_changes union all select 1 from delivery_queue limit 1`;
  while ((await sql(waiting)).length > 0) await wait(100);
}

const findFaults = async () => [
  ...(await verifyModel(destination.strapi)),
  ...(await copydesk.verifyDesk(destination.strapi)),
];
const statusOf = async (address: string) => (await fetch(`${destination.url}${address}`)).status;
const keptFolders = () =>
  readdirSync(path.dirname(destination.uploads)).filter((name) => name.startsWith('uploads_backup'));

/** A picture that the destination alone has. */
const own = 'own_0123456789.png';
/** A story that the destination alone has. */
const elsewhere = 'elsewhere';

beforeAll(async () => {
  destination = await openNewsroom((strapi) => strapi.config.set('admin.serveAdminPanel', false));
  const { token } = destination.strapi.service('admin::transfer') as unknown as {
    token: { create: (attributes: object) => Promise<{ accessKey: string }> };
  };
  const makeToken = async (action: string) =>
    (await token.create({ name: action, description: '', permissions: [action], lifespan: null })).accessKey;
  tokens = { push: await makeToken('push'), pull: await makeToken('pull') };
  writeFileSync(path.join(destination.uploads, own), 'a picture');
  await sql(
    `insert into files (document_id, name, hash, ext, mime, size, url, provider, folder_path, created_at, updated_at)
     values ('own', ?, 'own', '.png', 'image/png', 1, ?, 'local', '/', now(), now())`,
    [own, `/uploads/${own}`],
  );
  await sql(
    `update articles set document_id = ?, slug = 'elsewhere-' || locale
     where document_id in (select document_id from articles where slug like 'wheat-holds-up%')`,
    [elsewhere],
  );
  await settleDown();

  urls.source = await createDatabase(template, databases.source, templateName);
  urls.pulled = await createDatabase(template, databases.pulled);
  process.env.DATABASE_URL = urls.source;
  source = new Client({ connectionString: urls.source });
  await source.connect();
  // One story is withdrawn, one has a waiver, one says something else.
  await source.query(
    `insert into copydesk_withdrawals (content_type, subject, kind, notes, titles, retractions, seen, passed_gate, withdrawn_at)
     select 'api::article.article', max(document_id), 'retraction', '{"en": "It was wrong."}', '{"en": "A story"}', '[]',
       '{"locales": ["en", "uk"], "violations": []}', false, now()
     from articles where slug like 'old-bridge%'`,
  );
  await source.query(
    `insert into copydesk_waivers (content_type, subject, reason)
     select 'api::article.article', max(document_id), 'The translator is ill.' from articles`,
  );
  await source.query(`update articles set lede = 'As the source tells it.' where slug like 'why-the-clocks%'`);
  const { result: answers } = await startApart('newsroom', {}, async ({ strapi, copydesk: plugin }) => {
    const select = async (statement: string) =>
      (await strapi.db.connection.raw(statement)).rows as { locale: string; slug: string }[];
    await plugin.followRecordedChanges(strapi);
    await strapi.start();
    while ((await select('select 1 from delivery_queue limit 1')).length > 0) {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    const stories = await select(
      `select locale, slug from delivery_documents where content_type = 'api::article.article' order by 1, 2`,
    );
    const addresses = [
      ...stories.map(({ locale, slug }) => `/api/articles/by-slug/${slug}?locale=${locale}`),
      ...['uk', 'en', 'ru'].map((locale) => `/api/articles/latest?locale=${locale}`),
    ];
    const { port } = strapi.server.httpServer.address() as { port: number };
    const answered = [];
    for (const address of addresses) {
      const response = await fetch(`http://127.0.0.1:${port}${address}`);
      answered.push({ address, status: response.status, body: await response.text() });
    }
    return answered;
  });
  sent = { answers: answers.map(withoutIds), records: await readRecords(source) };
});
afterAll(async () => {
  await source.end();
  await destination.close();
  for (const name of Object.values(databases)) await onServer(template, [`drop database ${name} with (force)`]);
  commands.remove();
});

test('the source has something of everything', () => {
  expect(new Set(sent.answers.map(({ status }) => status))).toEqual(new Set([200, 410]));
  expect(sent.answers.some(({ body }) => body.includes('As the source tells it.'))).toBe(true);
  for (const kind of ['state', 'claim', 'waiver', 'release', 'withdrawal']) {
    expect(sent.records.some((record) => record.startsWith(kind))).toBe(true);
  }
});

test.each([
  ['without a token', () => undefined, 401],
  ['with a token that there is not', () => 'made-up', 401],
  ['with a token that may only pull', () => tokens.pull, 403],
])('%s nobody gets in, and no file is kept for it', async (_, findToken, status) => {
  const token = findToken();
  const request = http.request(`${destination.url}/admin/transfer/runner/push`, {
    headers: {
      connection: 'Upgrade',
      upgrade: 'websocket',
      'sec-websocket-version': '13',
      'sec-websocket-key': Buffer.alloc(16).toString('base64'),
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
    },
  });
  const answer = await new Promise<number | undefined>((resolve, reject) => {
    request.once('response', ({ statusCode }) => resolve(statusCode));
    request.once('upgrade', () => resolve(101));
    request.once('error', reject);
    request.end();
  });
  request.destroy();
  expect([answer, keptFolders()]).toEqual([status, []]);
});

const push = () => ['transfer', '--to', `${destination.url}/admin`, '--to-token', tokens.push, '--force'];

test('one that breaks off leaves everything as it was: what readers get, the records, and the files', async () => {
  const addresses = sent.answers.map(({ address }) => address);
  const [before, records] = [await readAll(destination.url, addresses), await sql(recorded)];
  expect(await statusOf(`/uploads/${own}`)).toBe(200);

  const transfer = commands.start(...push(), '--throttle', '10');
  // All is deleted by then, the files too, and some of what is sent is there.
  await transfer.says(/links: 0 transferred/);
  expect(existsSync(path.join(destination.uploads, own))).toBe(false);
  transfer.child.kill('SIGKILL');
  await transfer.ended;
  while (keptFolders().length > 0) await wait(100);

  expect(existsSync(path.join(destination.uploads, own))).toBe(true);
  expect(await statusOf(`/uploads/${own}`)).toBe(200);
  expect(await readAll(destination.url, addresses)).toEqual(before);
  expect(await sql(recorded)).toEqual(records);
  expect(await findFaults()).toEqual([]);
});

test('into a newsroom that has other stories, which goes on running: its readers get what the source’s get, and nothing else', async () => {
  const [gone] = await sql(`select slug from delivery_documents where document_id = ? and locale = 'uk'`, [elsewhere]);
  await commands.run(...push());
  await settleDown();
  const addresses = sent.answers.map(({ address }) => address);
  expect(await readAll(destination.url, addresses)).toEqual(sent.answers);
  expect((await sql(recorded)).map(({ record }) => record)).toEqual(sent.records);
  expect(await findFaults()).toEqual([]);

  expect(gone?.slug).toBeDefined();
  expect(await sql('select 1 from delivery_documents where document_id = ?', [elsewhere])).toEqual([]);
  expect(await statusOf(`/api/articles/by-id/${elsewhere}?locale=uk`)).toBe(404);
  expect(await statusOf(`/uploads/${own}`)).toBe(404);
  while (keptFolders().length > 0) await wait(100);
  const files = await sql('select url from files');
  for (const { url } of files) expect([url, await statusOf(String(url))]).toEqual([url, 200]);
});

test('the other way round, it is fetched into an empty database, whose next start finds nothing more to do', async () => {
  process.env.DATABASE_URL = urls.pulled;
  await commands.run('transfer', '--from', `${destination.url}/admin`, '--from-token', tokens.pull, '--force');
  const open = () =>
    startApart('newsroom', {}, async ({ strapi, copydesk: plugin, load, logged }) => {
      const noticed = [...logged];
      await plugin.followRecordedChanges(strapi);
      while ((await strapi.db.connection.raw('select 1 from delivery_queue limit 1')).rows.length > 0) {
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      const { verifyModel: verify } = load('delivery/read-model/verify.js') as {
        verifyModel: (on: typeof strapi) => Promise<unknown[]>;
      };
      return {
        noticed: noticed.filter((line) => /^(warn|error)/.test(line)),
        faults: [...(await verify(strapi)), ...(await plugin.verifyDesk(strapi))],
      };
    });
  const { result: first } = await open();
  expect(first.faults).toEqual([]);
  expect(first.noticed.join('\n')).toMatch(/"recorded":\d+/);
  const client = new Client({ connectionString: urls.pulled });
  await client.connect();
  expect(await readRecords(client)).toEqual(sent.records);
  await client.end();
  expect((await open()).result).toEqual({ noticed: [], faults: [] });
});
