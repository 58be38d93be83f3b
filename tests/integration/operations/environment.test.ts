import { appendFileSync, existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { readEnvironment } from '../../../src/environment';
import { Clone } from './clone';

jest.setTimeout(60_000);

describe('the environment of a fresh clone', () => {
  const clone = new Clone();
  afterAll(() => clone.remove());

  test('is written once by commands that start together, and fit for a start', async () => {
    const program = `
      (await import('./scripts/lib/env-file.mjs')).prepareEnvironment();
      console.log(JSON.stringify(process.env));`;
    const said = await Promise.all([1, 2, 3].map(() => clone.module(program).says(/^\{.+\}$/m)));
    const [first, ...others] = said.map((line) => JSON.parse(line) as NodeJS.ProcessEnv);
    for (const other of others) expect(other).toEqual(first);

    const environment = readEnvironment({ ...first, DATABASE_URL: 'postgres://ours' });
    expect(environment.APP_KEYS).toHaveLength(2);
    expect(statSync(clone.at('.env')).mode & 0o777).toBe(0o600);
  });

  test('is completed where somebody has begun it, and is then left as it is', async () => {
    writeFileSync(clone.at('.env'), 'PORT=4000\nJWT_SECRET=\nPREVIEW_SECRET=', { mode: 0o600 });
    const program = `
      (await import('./scripts/lib/env-file.mjs')).prepareEnvironment();
      console.log(JSON.stringify(process.env));`;
    const environment = async (given: Record<string, string> = {}) =>
      JSON.parse(await clone.module(program, given).says(/^\{.+\}$/m)) as NodeJS.ProcessEnv;
    const first = await environment({ ENCRYPTION_KEY: 'given-and-therefore-kept' });
    expect(readEnvironment({ ...first, DATABASE_URL: 'postgres://ours' })).toMatchObject({ PORT: 4000 });
    const written = readFileSync(clone.at('.env'), 'utf8');
    expect(written).toMatch(/^PORT=4000\nJWT_SECRET=.{16,}\nPREVIEW_SECRET=\nAPP_KEYS=/);
    expect(written).not.toContain('ENCRYPTION_KEY');
    expect(await environment({ ENCRYPTION_KEY: 'given-and-therefore-kept' })).toEqual(first);
    expect(readFileSync(clone.at('.env'), 'utf8')).toBe(written);

    expect(written).not.toContain('ADMIN_PASSWORD');
    await clone.module(program.replace('Environment()', 'Environment({ withAdministrator: true })')).ended;
    expect(readFileSync(clone.at('.env'), 'utf8')).toMatch(/^ADMIN_EMAIL=.+\nADMIN_PASSWORD=.+$/m);

    writeFileSync(clone.at('.env'), 'PORT=4000\n');
    expect(await environment({ NODE_ENV: 'production' })).not.toHaveProperty('JWT_SECRET');
    expect(readFileSync(clone.at('.env'), 'utf8')).toBe('PORT=4000\n');
  });
});

describe('a build', () => {
  const clone = new Clone();
  afterAll(() => clone.remove());

  test('needs no secrets, and writes none down', async () => {
    const said = await clone
      .module(
        `process.env.JWT_SECRET = 'given-and-therefore-kept';
         (await import('./scripts/lib/env-file.mjs')).prepareBuildEnvironment();
         console.log(JSON.stringify(process.env));`,
      )
      .says(/^\{.+\}$/m);
    const environment = readEnvironment({ NODE_ENV: 'production', ...(JSON.parse(said) as NodeJS.ProcessEnv) });
    expect(environment.JWT_SECRET).toBe('given-and-therefore-kept');
    expect(existsSync(clone.at('.env'))).toBe(false);
  });
});

describe('the database', () => {
  const clone = new Clone();
  afterAll(() => clone.remove());

  test('is the one that DATABASE_URL names, and then no server is started', async () => {
    const DATABASE_URL = 'postgres://desk:secret@db.example.org:5432/copydesk';
    expect(await findDatabase({ DATABASE_URL, DATABASE_SSL: 'true' })).toBe(`uses ${DATABASE_URL} true`);
    expect(existsSync(clone.at('.tmp'))).toBe(false);
  });

  test('may be named in .env, where a variable that is set wins over the file, an empty one too', async () => {
    expect(readFileSync(clone.at('.env'), 'utf8')).toMatch(/^DATABASE_URL=$/m);
    appendFileSync(clone.at('.env'), '\nDATABASE_URL=postgres://of-the-file/copydesk\nDATABASE_SSL=true\n');
    expect(await findDatabase({})).toBe('uses postgres://of-the-file/copydesk true');
    expect(await findDatabase({ DATABASE_URL: 'postgres://of-the-shell/copydesk' })).toContain('of-the-shell');
    expect(existsSync(clone.at('.tmp'))).toBe(false);

    // Our own server speaks no TLS, whatever the file asks of another.
    const ours = /^uses postgres:\/\/copydesk:[\w-]+@127\.0\.0\.1:\d+\/copydesk false$/;
    expect(await findDatabase({ DATABASE_URL: '' })).toMatch(ours);
    await clone.untilDeserted();
  });

  function findDatabase(environment: Record<string, string>): Promise<string> {
    const program = `
      (await import('./scripts/lib/env-file.mjs')).prepareEnvironment();
      await (await import('./scripts/lib/prepare.mjs')).chooseDatabase();
      console.log('uses', process.env.DATABASE_URL, process.env.DATABASE_SSL);
      process.exit();`;
    return clone.module(program, environment).says(/^uses .+$/m);
  }
});
