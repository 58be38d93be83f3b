import { readFileSync, statSync } from 'node:fs';
import { Clone, until } from './clone';

/** How soon the embedded server must be gone after the newsroom. */
const aFewSeconds = 10_000;

jest.setTimeout(120_000);

describe('the newsroom of a fresh clone', () => {
  const clone = new Clone();
  afterAll(() => clone.remove());

  const port = String(20_000 + (process.pid % 10_000));
  const environment = { PORT: port, LOG_LEVEL: 'warn' };
  const start = () => clone.node(['scripts/strapi.mjs', 'start'], environment);

  test('starts with `npm start` on a database of its own; SIGTERM ends both', async () => {
    const command = clone.spawn('npm', ['start'], environment);
    await until(isHealthy);
    expect(statSync(clone.at('.env')).mode & 0o777).toBe(0o600);
    expect(clone.findServer()).toEqual(expect.any(Number));

    // npm passes the signal on to its shell, and the shell to nobody.
    await command.kill('SIGTERM');
    await until(async () => !(await isHealthy()));
    expect(await clone.untilDeserted()).toBeLessThan(aFewSeconds);
    // The server writes its last line after it has let go of everything else.
    const log = () => readFileSync(clone.at('.tmp', 'postgres', 'server.log'), 'utf8');
    await until(async () => log().includes('database system is shut down'));
  });

  test('killed hard, it starts again, on the server that another command uses meanwhile; SIGINT ends it', async () => {
    const killed = start();
    await until(isHealthy);
    const server = clone.findServer();
    const other = clone.use();
    await other.says(/postgres:/);
    expect(clone.findServer()).toBe(server);
    await killed.kill('SIGKILL');

    const next = start();
    await until(isHealthy);
    expect(clone.findServer()).toBe(server);
    await other.kill('SIGTERM');
    expect(await next.kill('SIGINT')).toMatchObject({ code: 0, signal: null });
    expect(await clone.untilDeserted()).toBeLessThan(aFewSeconds);
  });

  test.each(['SIGTERM', 'SIGINT'] as const)('%s ends it cleanly while it starts', async (signal) => {
    const starting = clone.node(['scripts/strapi.mjs', 'start'], { ...environment, LOG_LEVEL: 'info' });
    await starting.says(/created the first administrator|copydesk:|the same in all languages/);
    const { code, output } = await starting.kill(signal);
    expect(code).toBe(0);
    expect(output).not.toMatch(/^\s+at /m);
  });

  async function isHealthy(): Promise<boolean> {
    const answer = await fetch(`http://127.0.0.1:${port}/_health`).catch(() => undefined);
    return answer?.status === 204;
  }
});
