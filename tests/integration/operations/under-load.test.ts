import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';
import { onServer } from '../../../scripts/postgres/admin.cjs';
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

let server: ChildProcess;
let admin: Client;
let token: string;
let output = '';

beforeAll(async () => {
  const DATABASE_URL = await createDatabase(template, database, new URL(template).pathname.slice(1));
  admin = new Client({ connectionString: template });
  await admin.connect();
  server = spawn(process.execPath, ['scripts/strapi.mjs', 'start'], {
    cwd: root,
    env: { ...process.env, DATABASE_URL, PORT: port, PUBLIC_URL: url, LOG_LEVEL: 'warn' },
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
