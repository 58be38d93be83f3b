import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';
import { onServer, siblingOf } from '../../../scripts/postgres/admin.cjs';
import { createDatabase } from '../../helpers/create-database.cjs';
import { logIn } from '../../helpers/log-in';
import { until } from './clone';

jest.setTimeout(120_000);

const root = path.resolve(__dirname, '..', '..', '..');
const template = process.env.COPYDESK_TEMPLATE_URL ?? '';
const database = `copydesk_under_load_${process.pid}`;
const port = String(21_000 + (process.pid % 10_000));
const url = `http://127.0.0.1:${port}`;
const article = 'api::article.article';
const { 'night-trains': documentId = '' } = JSON.parse(process.env.COPYDESK_SAMPLE_ARTICLES ?? '{}') as Record<
  string,
  string
>;
const metricsToken = 'a-token-of-the-tests';

let server: ChildProcess;
let admin: Client;
let token: string;
let output = '';

beforeAll(async () => {
  const DATABASE_URL = await createDatabase(template, database, new URL(template).pathname.slice(1));
  // A database that something is connected to cannot be copied, and others copy the template.
  admin = new Client({ connectionString: siblingOf(template, 'postgres') });
  await admin.connect();
  server = spawn(process.execPath, ['scripts/strapi.mjs', 'start'], {
    cwd: root,
    env: {
      ...process.env,
      DATABASE_URL,
      PORT: port,
      PUBLIC_URL: url,
      LOG_LEVEL: 'http',
      LOG_FORMAT: 'json',
      METRICS_TOKEN: metricsToken,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const stream of [server.stdout, server.stderr]) stream?.on('data', (chunk) => (output += chunk));
  await until(async () => (await fetch(`${url}/_health`).catch(() => undefined))?.status === 204);
  ({ token } = await logIn({ url }, process.env.ADMIN_EMAIL ?? '', process.env.ADMIN_PASSWORD ?? ''));
});
afterAll(async () => {
  if (server.exitCode === null) server.kill('SIGKILL');
  await admin.end();
  await onServer(template, [`drop database ${database} with (force)`]);
});

interface Latest {
  data: { slug: string }[];
}

/** What came of a request: a status with its whole body, or why there is none. */
type Outcome = number | 'refused' | 'cut';

async function send(address: string, init: RequestInit = {}): Promise<Outcome> {
  try {
    const response = await fetch(`${url}${address}`, init);
    await response.text();
    return response.status;
  } catch (error) {
    const { cause } = error as { cause?: { code?: string } };
    return cause?.code === 'ECONNREFUSED' ? 'refused' : 'cut';
  }
}

const read = () => send(`/api/articles/${documentId}?locale=en&populate=*`);
const save = (locale: string) =>
  send(`/content-manager/collection-types/${article}/${documentId}?locale=${locale}`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ lede: `Saved at ${Date.now()}.` }),
  });

/** Sends one request after the other until it is told to stop; answers what came of each. */
function keepSending(request: () => Promise<Outcome>) {
  let isStopped = false;
  const outcomes: Outcome[] = [];
  const running = (async () => {
    while (!isStopped) {
      const outcome = await request();
      outcomes.push(outcome);
      if (outcome === 'refused') await wait(50);
    }
  })();
  return {
    outcomes,
    async stop() {
      isStopped = true;
      await running;
    },
  };
}

/** The metrics as they stand, by name and labels. */
async function readMetrics(): Promise<Map<string, number>> {
  const response = await fetch(`${url}/metrics`, { headers: { authorization: `Bearer ${metricsToken}` } });
  expect(response.headers.get('content-type')).toContain('version=0.0.4');
  const lines = (await response.text()).split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return new Map(
    lines.map((line): [string, number] => {
      const end = line.lastIndexOf(' ');
      return [line.slice(0, end), Number(line.slice(end + 1))];
    }),
  );
}

describe('who watches over it', () => {
  const publish = async (body: object, locale = 'en') => {
    const response = await fetch(
      `${url}/content-manager/collection-types/${article}/${documentId}/actions/publish?locale=${locale}`,
      {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: JSON.stringify(body),
      },
    );
    return response.status;
  };

  test.each([
    ['live', { status: 'live' }],
    ['ready', { status: 'ready', checks: { database: 'ok', changes: 'ok', process: 'ok' } }],
  ])('learns whether it is %s', async (what, said) => {
    const response = await fetch(`${url}/health/${what}`);
    expect({ status: response.status, body: await response.json() }).toEqual({ status: 200, body: said });
  });

  test('is counted for what happens: publications, refusals by rule, answers from memory, requests, work that waits', async () => {
    const { slug } = ((await (await fetch(`${url}/api/articles/latest?locale=en&limit=1`)).json()) as Latest).data[0]!;
    const before = await readMetrics();
    expect(await publish({})).toBe(200);
    expect(await publish({ lede: ' ' })).toBe(400);
    for (let time = 0; time < 3; time += 1) await send(`/api/articles/by-slug/${slug}?locale=en`);
    const after = await readMetrics();
    const grown = (name: string) => (after.get(name) ?? 0) - (before.get(name) ?? 0);
    expect(grown(`copydesk_publications_total{type="${article}"}`)).toBe(1);
    expect(grown('copydesk_refusals_total{rule="translation/field-missing"}')).toBe(1);
    expect(grown('copydesk_delivery_answers_total{cache="hit"}')).toBeGreaterThanOrEqual(2);
    expect(grown('copydesk_http_request_seconds_count{door="panel",status="2xx"}')).toBe(1);
    expect(grown('copydesk_http_request_seconds_count{door="panel",status="4xx"}')).toBe(1);
    expect(grown('copydesk_write_turn_wait_seconds_count')).toBeGreaterThanOrEqual(2);
    expect(after.get('copydesk_delivery_listening')).toBe(1);
    expect(after.get('copydesk_backlog{work="failed"}')).toBe(0);
    expect([...after.keys()].some((name) => name.startsWith(`copydesk_documents{type="${article}"`))).toBe(true);
  });

  test('asks for metrics with the token alone', async () => {
    for (const authorization of ['', 'Bearer', `Bearer ${metricsToken}x`, `Basic ${metricsToken}`]) {
      const response = await fetch(`${url}/metrics`, { headers: { authorization } });
      expect(response.status).toBe(401);
      expect(await response.text()).not.toContain('copydesk_');
    }
  });

  test('has alert rules of which each metric is there', async () => {
    const names = [...(await readMetrics()).keys()].map((name) => name.split('{')[0]);
    const used = [
      ...readFileSync(path.join(root, 'examples', 'watching', 'alerts.yml'), 'utf8').matchAll(/copydesk_\w+/g),
    ];
    expect(used.length).toBeGreaterThan(5);
    expect(used.map(([name]) => name).filter((name) => !names.includes(name))).toEqual([]);
  });

  test('finds each request by its name in a log of JSON', async () => {
    const response = await fetch(`${url}/api/articles?locale=xx`);
    const id = response.headers.get('x-request-id') ?? '';
    expect(id).toMatch(/^[0-9a-f-]{36}$/);
    await until(() => output.includes(id));
    const lines = output.split('\n').filter((line) => line.includes(id));
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ level: 'http', requestId: id, time: expect.any(String) });
    const written = output.split('\n').filter((line) => line.startsWith('{'));
    for (const line of written.slice(0, -1)) expect(() => JSON.parse(line)).not.toThrow();
  });

  test('learns that it is not ready while the database refuses it, and ready again by itself', async () => {
    const isReady = async () => (await fetch(`${url}/health/ready`)).status;
    await admin.query(`alter database ${database} with allow_connections false`);
    await admin.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [database]);
    await until(async () => (await isReady()) === 503);
    const { checks } = (await (await fetch(`${url}/health/ready`)).json()) as { checks: object };
    expect(checks).toMatchObject({ database: 'unreachable' });
    expect((await fetch(`${url}/health/live`)).status).toBe(200);
    expect((await readMetrics()).get('copydesk_delivery_listening')).toBe(0);
    await admin.query(`alter database ${database} with allow_connections true`);
    await until(async () => (await isReady()) === 200);
  });
});

describe('a server whose connections to the database are cut again and again', () => {
  test('lives, answers 503 while it cannot work, and works again', async () => {
    const writers = ['uk', 'en', 'ru', 'en'].map((locale) => keepSending(() => save(locale)));
    const readers = [1, 2, 3].map(() => keepSending(read));
    for (let cut = 0; cut < 20; cut += 1) {
      await wait(100 + Math.random() * 200);
      await admin.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [database]);
    }
    await Promise.all([...writers, ...readers].map(({ stop }) => stop()));
    expect(server.exitCode).toBeNull();
    const outcomes = new Set([...writers, ...readers].flatMap((one) => one.outcomes));
    expect([...outcomes].filter((outcome) => ![200, 503].includes(outcome as number))).toEqual([]);
    expect(outcomes).toContain(503);
    await until(async () => (await save('uk')) === 200);
    await until(async () => (await read()) === 200);
  });
});

describe('SIGTERM under load', () => {
  test('cuts nobody: what runs is answered, and the port accepts nobody else', async () => {
    const senders = [
      ...Array.from({ length: 12 }, () => keepSending(read)),
      ...['uk', 'en', 'ru'].map((locale) => keepSending(() => save(locale))),
    ];
    await wait(1500);
    const ended = once(server, 'exit');
    server.kill('SIGTERM');
    expect(await ended).toEqual([0, null]);
    await Promise.all(senders.map(({ stop }) => stop()));
    const outcomes = senders.flatMap((one) => one.outcomes);
    expect(outcomes.filter((outcome) => outcome !== 200 && outcome !== 'refused')).toEqual([]);
    expect(outcomes.filter((outcome) => outcome === 200).length).toBeGreaterThan(10);
    expect(outcomes).toContain('refused');
    expect(output).not.toMatch(/aborted|unhandled/i);
  });
});
