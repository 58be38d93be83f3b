import { existsSync, mkdirSync, rmSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { Clone, type Ended, until } from './clone';

jest.setTimeout(60_000);

/** One sentence for whoever sits at the terminal. */
const oneSentence = /^copydesk: [^\n]+\.\n$/;

describe('a command that cannot start says why in one sentence', () => {
  const clone = new Clone();
  // .env is written beforehand, so that to say so is no part of what the commands say.
  beforeAll(() => clone.module(`(await import('./scripts/lib/env-file.mjs')).prepareEnvironment();`).ended);
  afterAll(() => clone.remove());

  test.each(['strapi.mjs start', 'strapi.mjs develop', 'strapi.mjs console', 'quickstart.mjs'])(
    'the port is taken: %s',
    async (command) => {
      const other = net.createServer().listen(0, '127.0.0.1');
      await until(() => other.listening);
      const { port } = other.address() as net.AddressInfo;
      const ended = await run(command, { HOST: '127.0.0.1', PORT: String(port) });
      other.close();
      expectOneSentence(ended, `port ${port} is taken`);
    },
  );

  test.each([
    ['PORT', 'eighty'],
    ['PORT', '70000'],
    ['HOST', '203.0.113.1'],
  ])('nobody can listen on %s=%s', async (name, value) => {
    expectOneSentence(await run('strapi.mjs develop', { [name]: value }), name);
  });

  test('a variable is malformed, outside production as well', async () => {
    const { code, output } = await run('strapi.mjs start', { NODE_ENV: 'staging' });
    expect(code).toBe(1);
    expect(output).toMatch(/^copydesk: .+\n {2}NODE_ENV .+\n$/);
  });

  describe('nothing is built', () => {
    const dist = clone.at('dist');
    beforeAll(() => unlinkSync(dist));
    afterAll(() => symlinkSync(path.resolve(__dirname, '..', '..', '..', 'dist'), dist));

    test.each(['strapi.mjs start', 'seed.mjs'])('%s', async (command) => {
      expectOneSentence(await run(command), 'npm run build');
    });

    test('but the server, as `develop` leaves it', async () => {
      mkdirSync(path.join(dist, 'src'), { recursive: true });
      writeFileSync(path.join(dist, 'src', 'index.js'), '');
      const ended = await run('strapi.mjs start');
      rmSync(dist, { recursive: true });
      expectOneSentence(ended, 'npm run build');
    });
  });

  // Not even root may create a file there.
  test('a file cannot be written', async () => {
    const { code, output } = await clone.module(`
      const { writeFileSync } = await import('node:fs');
      const { runCommand } = await import('./scripts/lib/run-command.mjs');
      await runCommand(async () => writeFileSync('/sys/.env', ''));`).ended;
    expect(code).toBe(1);
    expect(output).toMatch(/^(copydesk: cannot open \S+ \((EACCES|EPERM|EROFS)\): [^\n]+\.\n)$/);
  });

  test('the programs of the embedded server do not run on this machine', async () => {
    const { code, output } = await clone.module(`
      const { initialise } = await import('./scripts/postgres/cluster.mjs');
      const { runCommand } = await import('./scripts/lib/run-command.mjs');
      const folder = process.cwd();
      const home = { folder, data: folder + '/data', log: 'log', initdb: '/none', pg_ctl: '/none', identity: {} };
      await runCommand(() => initialise(home));`).ended;
    expect(code).toBe(1);
    expect(output).toMatch(
      /\ncopydesk: PostgreSQL does not run here \(.+\): name a server of your own in DATABASE_URL\.\n$/,
    );
  });

  function run(command: string, environment: Record<string, string> = {}): Promise<Ended> {
    const [script = '', ...args] = command.split(' ');
    return clone.node([path.join('scripts', script), ...args], environment).ended;
  }

  function expectOneSentence({ code, output }: Ended, about: string): void {
    expect(output).toMatch(oneSentence);
    expect(output).toContain(about);
    expect(code).toBe(1);
    // No database has been started for nothing.
    expect(existsSync(clone.at('.tmp'))).toBe(false);
  }
});
