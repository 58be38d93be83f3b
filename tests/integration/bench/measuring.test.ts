import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { Client } from 'pg';
import { siblingOf } from '../../../scripts/postgres/admin.cjs';
import type { Outcome } from '../../../bench/report/finding';

jest.setTimeout(600_000);

const run = promisify(execFile);
const root = path.resolve(__dirname, '..', '..', '..');

/** The databases of benches on this server: a bench that was killed has left its own. */
async function listBenchDatabases(url: string): Promise<string[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ datname: string }>(
    `select datname from pg_database where datname like 'copydesk\\_bench\\_%' order by datname`,
  );
  await client.end();
  return rows.map(({ datname }) => datname);
}

/* From the command line to the chart, with numbers so small that what comes out means nothing. */
test('the bench asks every server, writes down what it found, and leaves no database behind', async () => {
  const template = process.env.COPYDESK_TEMPLATE_URL ?? '';
  const edition = new URL(template).pathname.slice(1);
  const before = await listBenchDatabases(siblingOf(template, 'postgres'));
  const results = mkdtempSync(path.join(os.tmpdir(), 'copydesk-bench-'));
  const sizes = [
    '--articles=20',
    '--rounds=3', // the median leaves out what falls into the minute's work
    '--series=1',
    '--seconds=0.2',
    `--edition=${edition}`,
    `--results=${results}`,
  ];
  try {
    const { stdout } = await run(process.execPath, ['scripts/bench.mjs', 'publishing', 'delivery', ...sizes], {
      cwd: root,
      env: { ...process.env, DATABASE_URL: template, NODE_ENV: 'test' },
    });
    const files = readdirSync(results);
    expect(files.map((file) => path.extname(file)).sort()).toEqual(['.json', '.md', '.svg']);
    const read = (extension: string) =>
      readFileSync(path.join(results, files.find((file) => file.endsWith(extension)) ?? ''), 'utf8');

    const all = JSON.parse(read('.json')) as Outcome;
    const writing = 'publishing and saving';
    const written = all.figures.filter(({ table }) => table === writing);
    const statementsOf = (what: string) =>
      written.find(({ subject }) => subject.startsWith(what) && !subject.endsWith('Strapi alone'))?.values[
        'SQL statements'
      ];
    expect(written).toHaveLength(2 * 4);
    // Keeping records alone takes more than Strapi alone and less than the whole plugin.
    const alone = written.find(({ subject }) => subject === 'save a form, translation records kept, Strapi alone');
    const kept = statementsOf('save a form, translation records kept');
    expect(kept).toBeGreaterThan(alone?.values['SQL statements'] ?? Infinity);
    expect(kept).toBeLessThan(statementsOf('save a form, with') ?? 0);
    const findings = all.findings.filter(({ measurement }) => measurement === 'delivery');
    const figures = all.figures.filter(({ table }) => table !== writing);
    expect(findings.filter(({ unit }) => unit === 'times')).toHaveLength(2 * 4 + 1);
    expect(findings.filter(({ unit }) => unit === 'statements').map(({ value }) => value.median)).toEqual([1, 1]);
    // Two reads, two crowds, five servers, and three over GraphQL; each has answered.
    expect(figures).toHaveLength(2 * 2 * 5 + 3);
    for (const { values } of figures) {
      expect(values['requests/s']).toBeGreaterThan(0);
      expect(values['p50 ms']).toBeGreaterThan(0);
    }
    expect(stdout).toContain(read('.md').trim());
    expect(read('.svg')).toContain('</svg>');

    expect(await listBenchDatabases(siblingOf(template, 'postgres'))).toEqual(before);
  } finally {
    rmSync(results, { recursive: true });
  }
});
