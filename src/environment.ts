import { z } from 'zod';

const secret = z.string().min(16, 'must be a secret of at least 16 characters');
const webAddress = z
  .url({ protocol: /^https?$/, error: 'must be an http(s) address' })
  .refine((address) => !address.endsWith('/'), 'must not end with a slash');
const flag = z.enum(['true', 'false'], { error: 'must be true or false' }).transform((value) => value === 'true');
const count = z.coerce.number({ error: 'must be a number' }).int('must be a whole number').min(0);

/** Variables of which either all are set or none. */
const wholeOrNone = [
  ['S3_BUCKET', 'S3_REGION', 'S3_PUBLIC_URL'],
  ['S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY'],
  ['SMTP_URL', 'EMAIL_FROM'],
] as const;

const environmentSchema = z
  .object({
    NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
    HOST: z.string().min(1).default('0.0.0.0'),
    PORT: count.max(65535, 'must be a port between 0 and 65535').default(1337),
    PUBLIC_URL: webAddress.optional(),
    SITE_URL: webAddress.default('http://localhost:3000'),
    PREVIEW_SECRET: secret.optional(),
    PREVIEW_TOKEN: z.string().optional(),
    APP_KEYS: z
      .string({ error: 'is missing' })
      .transform((keys) => keys.split(',').map((key) => key.trim()))
      .pipe(z.array(secret).min(2, 'must hold at least two comma-separated secrets')),
    ADMIN_JWT_SECRET: secret,
    API_TOKEN_SALT: secret,
    TRANSFER_TOKEN_SALT: secret,
    ENCRYPTION_KEY: secret,
    JWT_SECRET: secret,
    PROXY: count.max(10, 'must be a number of proxies between 0 and 10').default(0),
    READS_PER_SECOND: count.default(100),
    DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, error: 'must be a postgres:// address' }),
    DATABASE_POOL_MIN: count.optional(),
    DATABASE_POOL_MAX: count.min(1).default(10),
    DATABASE_SSL: flag.default(false),
    METRICS_TOKEN: secret.optional(),
    DELIVERY_FAST_PATH: flag.default(true),
    DELIVERY_CACHE_BYTES: count.default(64 * 1024 * 1024),
    LOG_LEVEL: z
      .enum(['error', 'warn', 'info', 'http', 'debug'], { error: 'must be error, warn, info, http or debug' })
      .optional(),
    LOG_FORMAT: z.enum(['text', 'json'], { error: 'must be text or json' }).default('text'),
    S3_BUCKET: z.string().optional(),
    S3_REGION: z.string().optional(),
    S3_ENDPOINT: webAddress.optional(),
    S3_ACCESS_KEY_ID: z.string().optional(),
    S3_SECRET_ACCESS_KEY: z.string().optional(),
    S3_PUBLIC_URL: webAddress.optional(),
    SMTP_URL: z.url({ protocol: /^smtps?$/, error: 'must be an smtp:// or smtps:// address' }).optional(),
    EMAIL_FROM: z.email('must be an e-mail address').optional(),
    ADMIN_EMAIL: z.email('must be an e-mail address').optional(),
    ADMIN_PASSWORD: z.string().min(8, 'must have at least 8 characters').optional(),
  })
  // Where one of two related variables is set, the default of the other follows it.
  .transform(({ PUBLIC_URL, DATABASE_POOL_MIN, ...env }) => ({
    ...env,
    PUBLIC_URL: PUBLIC_URL ?? `http://localhost:${env.PORT}`,
    DATABASE_POOL_MIN: DATABASE_POOL_MIN ?? Math.min(2, env.DATABASE_POOL_MAX),
  }))
  .superRefine((env, context) => {
    for (const together of wholeOrNone) {
      const missing = together.filter((name) => env[name] === undefined);
      if (missing.length === together.length) continue;
      for (const name of missing) context.addIssue({ code: 'custom', path: [name] });
    }
    if (env.S3_ENDPOINT !== undefined && env.S3_BUCKET === undefined) {
      context.addIssue({ code: 'custom', path: ['S3_BUCKET'] });
    }
  })
  .refine((env) => env.ADMIN_PASSWORD !== undefined || env.ADMIN_EMAIL === undefined, { path: ['ADMIN_PASSWORD'] })
  .refine((env) => env.ADMIN_EMAIL !== undefined || env.ADMIN_PASSWORD === undefined, { path: ['ADMIN_EMAIL'] })
  .refine((env) => env.DATABASE_POOL_MIN <= env.DATABASE_POOL_MAX, {
    path: ['DATABASE_POOL_MIN'],
    error: 'must not exceed DATABASE_POOL_MAX',
  });

/** The addresses that readers and search engines follow: in production no usual one will do. */
const neverGuessed = ['PUBLIC_URL', 'SITE_URL'];

/** Everything the newsroom reads from its environment, checked. */
export type Environment = z.output<typeof environmentSchema>;

/** Names, in one message, every variable that is missing or malformed. */
export class EnvironmentError extends Error {
  override readonly name = 'EnvironmentError';
}

/**
 * Reads the environment, an empty variable counting as absent.
 *
 * @throws {EnvironmentError} naming each variable that is missing or malformed, never showing its value.
 */
export function readEnvironment(variables: NodeJS.ProcessEnv): Environment {
  const given = Object.fromEntries(
    Object.entries(variables).filter(([, value]) => value !== undefined && value !== ''),
  );
  const result = environmentSchema.safeParse(given);
  const unnamed = given.NODE_ENV === 'production' ? neverGuessed.filter((name) => !(name in given)) : [];
  if (result.success && unnamed.length === 0) return result.data;

  const problems = (result.error?.issues ?? []).map((issue) => {
    const name = String(issue.path[0]);
    return `  ${name} ${name in given ? issue.message : 'is missing'}`;
  });
  problems.push(...unnamed.map((name) => `  ${name} is missing`));
  throw new EnvironmentError(
    `The environment cannot be used (see .env.example):\n${[...new Set(problems)].join('\n')}`,
  );
}
