import { existsSync } from 'node:fs';
import { Clone } from './clone';

const complete: Record<string, string> = {
  NODE_ENV: 'production',
  HOST: '127.0.0.1',
  PORT: '1337',
  PUBLIC_URL: 'https://copydesk.example.org',
  SITE_URL: 'https://www.example.org',
  DATABASE_URL: 'postgres://desk@db.invalid/copydesk',
  APP_KEYS: 'a-key-for-cookies-one,a-key-for-cookies-two',
  ADMIN_JWT_SECRET: 'a-secret-for-the-panel',
  API_TOKEN_SALT: 'a-salt-for-api-tokens',
  TRANSFER_TOKEN_SALT: 'a-salt-for-transfers',
  ENCRYPTION_KEY: 'a-key-for-encryption',
  JWT_SECRET: 'a-secret-for-readers',
};

const missing = [
  'PUBLIC_URL',
  'SITE_URL',
  'DATABASE_URL',
  'APP_KEYS',
  'ADMIN_JWT_SECRET',
  'API_TOKEN_SALT',
  'TRANSFER_TOKEN_SALT',
  'ENCRYPTION_KEY',
  'JWT_SECRET',
];

const malformed: [name: string, value: string][] = [
  ['PORT', 'eighty'],
  ['PORT', '70000'],
  ['PUBLIC_URL', 'copydesk.example.org'],
  ['PUBLIC_URL', 'https://copydesk.example.org/'],
  ['SITE_URL', 'ftp://example.org'],
  ['APP_KEYS', 'only-one-key-for-cookies'],
  ['APP_KEYS', 'short,shorter'],
  ['ADMIN_JWT_SECRET', 'too-short'],
  ['API_TOKEN_SALT', 'too-short'],
  ['TRANSFER_TOKEN_SALT', 'too-short'],
  ['ENCRYPTION_KEY', 'too-short'],
  ['JWT_SECRET', 'too-short'],
  ['DATABASE_URL', 'mysql://user:hidden@127.0.0.1/copydesk'],
  ['DATABASE_URL', '127.0.0.1:5432'],
  ['DATABASE_POOL_MIN', 'few'],
  ['DATABASE_POOL_MAX', 'many'],
  ['DATABASE_SSL', 'yes'],
  ['LOG_LEVEL', 'loud'],
  ['ADMIN_EMAIL', 'the editor'],
  ['ADMIN_PASSWORD', 'short'],
];

describe('a start in production', () => {
  const clone = new Clone();
  afterAll(() => clone.remove());

  test.each(missing)('without %s ends at once and names it', async (name) => {
    const { [name]: _, ...rest } = complete;
    await expectRefusal(rest, `${name} is missing`);
    await expectRefusal({ ...rest, [name]: '' }, `${name} is missing`);
  });

  test.each(malformed)('with the malformed %s=%s ends at once and names it', async (name, value) => {
    const output = await expectRefusal({ ...complete, [name]: value }, name);
    // The message says what is asked for, never what was given: it may be a secret.
    expect(output).not.toContain(value);
  });

  test('names everything that is wrong in one message', async () => {
    const { output } = await start({ NODE_ENV: 'production', PORT: 'eighty' });
    for (const name of [...missing, 'PORT']) expect(output.match(new RegExp(`^  ${name} .+$`, 'gm'))).toHaveLength(1);
  });

  test('seeding refuses in the same way', async () => {
    const { code, output } = await clone.node(['scripts/seed.mjs'], { NODE_ENV: 'production' }).ended;
    expect(code).toBe(1);
    expect(output).toContain('JWT_SECRET is missing');
    expect(output).not.toMatch(/^\s+at /m);
  });

  test('quickstart, which brings sample stories, does not run', async () => {
    const { code, output } = await clone.node(['scripts/quickstart.mjs'], complete).ended;
    expect(code).toBe(1);
    expect(output).toMatch(/^copydesk: quickstart .+NODE_ENV=production.+\n$/);
  });

  async function expectRefusal(environment: Record<string, string>, problem: string): Promise<string> {
    const { code, output } = await start(environment);
    expect(code).toBe(1);
    const [heading, ...problems] = output.trimEnd().split('\n');
    expect(heading).toBe('copydesk: The environment cannot be used (see .env.example):');
    expect(problems).toEqual([expect.stringContaining(`  ${problem}`)]);
    return output;
  }

  /** Starts, and shows that nothing has been opened or written. */
  async function start(environment: Record<string, string>) {
    const ended = await clone.node(['scripts/strapi.mjs', 'start'], environment).ended;
    expect(existsSync(clone.at('.tmp'))).toBe(false);
    expect(existsSync(clone.at('.env'))).toBe(false);
    return ended;
  }
});
