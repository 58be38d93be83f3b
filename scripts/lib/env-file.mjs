import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { inProject } from './project.mjs';
import { say } from './say.mjs';

const file = inProject('.env');

const secret = () => randomBytes(24).toString('base64url');

/** What a fresh clone starts with, over what .env.example says. */
const fresh = () => ({
  PREVIEW_SECRET: secret(),
  APP_KEYS: `${secret()},${secret()}`,
  ADMIN_JWT_SECRET: secret(),
  API_TOKEN_SALT: secret(),
  TRANSFER_TOKEN_SALT: secret(),
  ENCRYPTION_KEY: secret(),
  JWT_SECRET: secret(),
  ADMIN_EMAIL: 'admin@example.org',
  // Strapi asks for a lower-case letter, an upper-case letter and a digit.
  ADMIN_PASSWORD: `Desk1-${secret().slice(0, 12)}`,
});

/**
 * Fills the empty variables of an example with values.
 *
 * @param {string} example the text of .env.example
 * @param {Record<string, string>} values
 */
export function fillEnvironment(example, values) {
  return example.replace(/^([A-Z_]+)=$/gm, (line, name) => (name in values ? `${name}=${values[name]}` : line));
}

/** Writes a .env with secrets of its own where there is none, then loads it. Variables already set win over the file. */
export function prepareEnvironment() {
  if (!existsSync(file) && process.env.NODE_ENV !== 'production') writeEnvironment();
  loadEnvironment();
}

/**
 * A build reads the configuration and opens nothing. So it needs no secrets and writes none down: what is missing is made
 * up for as long as it lasts.
 */
export function prepareBuildEnvironment() {
  loadEnvironment();
  const madeUp = { ...fresh(), DATABASE_URL: 'postgres://unused.invalid/unused' };
  for (const [name, value] of Object.entries(madeUp)) process.env[name] ||= value;
}

function writeEnvironment() {
  const content = fillEnvironment(readFileSync(inProject('.env.example'), 'utf8'), fresh());
  try {
    writeFileSync(file, content, { mode: 0o600, flag: 'wx' });
    say('wrote .env with fresh secrets');
  } catch (error) {
    // Another command that was started together with this one has been quicker: its secrets stand.
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error;
  }
}

function loadEnvironment() {
  if (existsSync(file)) process.loadEnvFile(file);
}
