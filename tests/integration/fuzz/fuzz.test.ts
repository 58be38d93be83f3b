import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { withClient } from '../../../bench/with-client';
import { siblingOf } from '../../../scripts/postgres/admin.cjs';

jest.setTimeout(180_000);

const run = promisify(execFile);
const project = path.resolve(__dirname, '..', '..', '..');
const template = process.env.COPYDESK_TEMPLATE_URL ?? '';

async function listDatabases(): Promise<string[]> {
  const statement = `select datname from pg_database where datname like 'copydesk\\_fuzz\\_%' order by datname`;
  const { rows } = await withClient(siblingOf(template, 'postgres'), (client) =>
    client.query<{ datname: string }>(statement),
  );
  return rows.map(({ datname }) => datname);
}

/* The same requests each time; a long run tries others, see docs/security.md. */
test('no request of a short run of the fuzzer fails', async () => {
  const before = await listDatabases();
  const edition = new URL(template).pathname.slice(1);
  const options = ['--requests=600', '--seed=11', `--edition=${edition}`];
  const { stdout } = await run(process.execPath, ['scripts/fuzz.mjs', ...options], {
    cwd: project,
    env: { ...process.env, DATABASE_URL: template },
  }).catch((error: { stdout: string }) => error);
  expect(stdout).toMatch(/nothing failed\n$/);
  // Everybody came in, and was answered something.
  for (const identity of ['anonymous', 'administrator', 'author', 'token', 'reader']) {
    expect(stdout).toMatch(new RegExp(`^ {2}${identity}: .*200 \\d+ times`, 'm'));
  }
  expect(await listDatabases()).toEqual(before);
});
