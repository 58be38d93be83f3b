import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Environment, EnvironmentError, readEnvironment } from '../../src/environment';

const complete: Record<string, string> = {
  APP_KEYS: 'a-key-for-cookies-one, a-key-for-cookies-two',
  ADMIN_JWT_SECRET: 'a-secret-for-the-panel',
  API_TOKEN_SALT: 'a-salt-for-api-tokens',
  TRANSFER_TOKEN_SALT: 'a-salt-for-transfers',
  ENCRYPTION_KEY: 'a-key-for-encryption',
  JWT_SECRET: 'a-secret-for-readers',
  DATABASE_URL: 'postgres://desk@127.0.0.1:5432/copydesk',
};

const s3 = { S3_BUCKET: 'pictures', S3_REGION: 'eu-central-1', S3_PUBLIC_URL: 'https://pictures.example.org' };
const keys = { S3_ACCESS_KEY_ID: 'key', S3_SECRET_ACCESS_KEY: 'secret' };
const mail = { SMTP_URL: 'smtp://desk:secret@mail.example.org:587', EMAIL_FROM: 'desk@example.org' };

/** What is said about an environment: a line for every variable, without the heading. */
function problemsOf(changes: Record<string, string | undefined>): string[] {
  try {
    readEnvironment({ ...complete, ...changes });
    return [];
  } catch (error) {
    expect(error).toBeInstanceOf(EnvironmentError);
    const [heading, ...lines] = (error as Error).message.split('\n');
    expect(heading).toBe('The environment cannot be used (see .env.example):');
    return lines.map((line) => line.trim());
  }
}

describe('readEnvironment', () => {
  test('takes from a minimal environment what it says, and for the rest what is usual', () => {
    expect(readEnvironment(complete)).toEqual({
      ...complete,
      APP_KEYS: ['a-key-for-cookies-one', 'a-key-for-cookies-two'],
      DELIVERY_CACHE_BYTES: 67_108_864,
      DELIVERY_FAST_PATH: true,
      NODE_ENV: 'development',
      HOST: '0.0.0.0',
      PORT: 1337,
      PROXY: 0,
      READS_PER_SECOND: 100,
      PUBLIC_URL: 'http://localhost:1337',
      SITE_URL: 'http://localhost:3000',
      DATABASE_POOL_MIN: 2,
      DATABASE_POOL_MAX: 10,
      DATABASE_SSL: false,
      LOG_FORMAT: 'text',
    });
  });

  test('PUBLIC_URL follows the port unless it is set', () => {
    expect(readEnvironment({ ...complete, PORT: '4000' }).PUBLIC_URL).toBe('http://localhost:4000');
    const set = { ...complete, PORT: '4000', PUBLIC_URL: 'http://127.0.0.1' };
    expect(readEnvironment(set).PUBLIC_URL).toBe('http://127.0.0.1');
  });

  test.each<[keyof Environment, string, unknown]>([
    ['NODE_ENV', 'test', 'test'],
    ['HOST', '127.0.0.1', '127.0.0.1'],
    ['PORT', '0', 0],
    ['PORT', '65535', 65535],
    ['PUBLIC_URL', 'https://copydesk.example.org', 'https://copydesk.example.org'],
    ['PUBLIC_URL', 'https://example.org/desk', 'https://example.org/desk'],
    ['SITE_URL', 'http://localhost:8080', 'http://localhost:8080'],
    ['PREVIEW_SECRET', 'a-secret-for-previews', 'a-secret-for-previews'],
    ['DATABASE_URL', 'postgresql://desk:p%40ss@db/copydesk', 'postgresql://desk:p%40ss@db/copydesk'],
    ['DATABASE_POOL_MIN', '0', 0],
    ['DATABASE_POOL_MAX', '40', 40],
    ['DATABASE_POOL_MAX', '1', 1],
    ['DATABASE_SSL', 'true', true],
    ['DATABASE_SSL', 'false', false],
    ['LOG_LEVEL', 'debug', 'debug'],
    [
      'APP_KEYS',
      'key-number-one-one,key-number-two-two,key-number-three-3',
      ['key-number-one-one', 'key-number-two-two', 'key-number-three-3'],
    ],
  ])('reads %s=%s', (name, value, expected) => {
    expect(readEnvironment({ ...complete, [name]: value })[name]).toEqual(expected);
  });

  test('reads the first administrator, of whom one half is not enough', () => {
    const administrator = { ADMIN_EMAIL: 'editor@example.org', ADMIN_PASSWORD: 'Desk1-password' };
    expect(readEnvironment({ ...complete, ...administrator })).toMatchObject(administrator);
    expect(problemsOf({ ADMIN_EMAIL: 'editor@example.org' })).toEqual(['ADMIN_PASSWORD is missing']);
    expect(problemsOf({ ADMIN_PASSWORD: 'Desk1-password' })).toEqual(['ADMIN_EMAIL is missing']);
  });

  test.each([s3, keys, mail])('reads %j, all or nothing', (together) => {
    expect(readEnvironment({ ...complete, ...together })).toMatchObject(together);
    for (const name of Object.keys(together)) {
      expect(problemsOf({ ...together, [name]: undefined })).toEqual([`${name} is missing`]);
    }
  });

  test('a store of one’s own needs a bucket in it', () => {
    expect(problemsOf({ S3_ENDPOINT: 'https://store.example.org' })).toEqual(['S3_BUCKET is missing']);
  });

  test.each(Object.keys(complete))('asks for %s, an empty one counting as absent', (name) => {
    expect(problemsOf({ [name]: undefined })).toEqual([`${name} is missing`]);
    expect(problemsOf({ [name]: '' })).toEqual([`${name} is missing`]);
  });

  test.each([
    ['NODE_ENV', 'staging', 'Invalid option: expected one of "development"|"production"|"test"'],
    ['PORT', 'eighty', 'must be a number'],
    ['PORT', '13.37', 'must be a whole number'],
    ['PORT', '65536', 'must be a port between 0 and 65535'],
    ['PUBLIC_URL', 'example.org', 'must be an http(s) address'],
    ['PUBLIC_URL', 'ftp://example.org', 'must be an http(s) address'],
    ['PUBLIC_URL', 'https://example.org/', 'must not end with a slash'],
    ['SITE_URL', 'localhost:3000', 'must be an http(s) address'],
    ['SITE_URL', 'https://example.org/', 'must not end with a slash'],
    ['APP_KEYS', 'only-one-key-for-cookies', 'must hold at least two comma-separated secrets'],
    ['APP_KEYS', 'long-enough-to-be-a-key,short', 'must be a secret of at least 16 characters'],
    ['ADMIN_JWT_SECRET', 'fifteen-letters', 'must be a secret of at least 16 characters'],
    ['API_TOKEN_SALT', 'short', 'must be a secret of at least 16 characters'],
    ['TRANSFER_TOKEN_SALT', 'short', 'must be a secret of at least 16 characters'],
    ['ENCRYPTION_KEY', 'short', 'must be a secret of at least 16 characters'],
    ['JWT_SECRET', 'short', 'must be a secret of at least 16 characters'],
    ['PREVIEW_SECRET', 'short', 'must be a secret of at least 16 characters'],
    ['DATABASE_URL', 'mysql://db/copydesk', 'must be a postgres:// address'],
    ['DATABASE_URL', 'db:5432', 'must be a postgres:// address'],
    ['DATABASE_POOL_MIN', 'few', 'must be a number'],
    ['DATABASE_POOL_MIN', '11', 'must not exceed DATABASE_POOL_MAX'],
    ['DATABASE_SSL', 'yes', 'must be true or false'],
    ['LOG_LEVEL', 'loud', 'must be error, warn, info, http or debug'],
    ['SMTP_URL', 'mail.example.org:587', 'must be an smtp:// or smtps:// address'],
    ['ADMIN_EMAIL', 'the editor', 'must be an e-mail address'],
    ['ADMIN_PASSWORD', 'Short1', 'must have at least 8 characters'],
  ])('refuses %s=%s', (name, value, problem) => {
    expect(problemsOf({ [name]: value })).toEqual([`${name} ${problem}`]);
  });

  describe('in production', () => {
    const addresses = { PUBLIC_URL: 'https://desk.example.org', SITE_URL: 'https://example.org' };
    const production = { NODE_ENV: 'production', ...addresses };

    test('takes the addresses that it is given', () => {
      expect(readEnvironment({ ...complete, ...production })).toMatchObject(production);
    });

    test.each(['PUBLIC_URL', 'SITE_URL', 'DATABASE_URL'])('guesses no %s', (name) => {
      expect(problemsOf({ ...production, [name]: undefined })).toEqual([`${name} is missing`]);
      expect(problemsOf({ ...production, [name]: '' })).toEqual([`${name} is missing`]);
    });

    test('names them beside whatever else is wrong', () => {
      expect(problemsOf({ NODE_ENV: 'production', PORT: 'eighty' }).sort()).toEqual([
        'PORT must be a number',
        'PUBLIC_URL is missing',
        'SITE_URL is missing',
      ]);
    });
  });

  test('says everything that is wrong at once, each once', () => {
    expect(problemsOf({ PORT: 'eighty', APP_KEYS: 'short,shorter', JWT_SECRET: '' })).toEqual([
      'PORT must be a number',
      'APP_KEYS must be a secret of at least 16 characters',
      'JWT_SECRET is missing',
    ]);
  });
});

test('.env.example names every variable but NODE_ENV, with what is usual', () => {
  const lines = readFileSync(path.resolve(__dirname, '..', '..', '.env.example'), 'utf8')
    .trimEnd()
    .split('\n');
  const example = Object.fromEntries(lines.filter((line) => !line.startsWith('#')).map((line) => line.split('=', 2)));
  const { NODE_ENV: _, ...usual } = readEnvironment(complete);
  const optional = [
    ...['PREVIEW_SECRET', 'PREVIEW_TOKEN', 'METRICS_TOKEN', 'LOG_LEVEL', 'ADMIN_EMAIL', 'ADMIN_PASSWORD'],
    ...Object.keys({ ...s3, S3_ENDPOINT: undefined, ...keys, ...mail }),
  ];
  expect(Object.keys(example).sort()).toEqual([...Object.keys(usual), ...optional].sort());
  expect(readEnvironment({ ...example, ...complete })).toMatchObject(usual);
});
