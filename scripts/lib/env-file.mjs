import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { inProject } from './project.mjs';
import { log } from './log.mjs';

const file = inProject('.env');

const secret = () => randomBytes(24).toString('base64url');

/** Secrets without which nothing starts. */
const required = () => ({
  APP_KEYS: `${secret()},${secret()}`,
  ADMIN_JWT_SECRET: secret(),
  API_TOKEN_SALT: secret(),
  TRANSFER_TOKEN_SALT: secret(),
  ENCRYPTION_KEY: secret(),
  JWT_SECRET: secret(),
});

/** The first administrator of a newsroom that shows sample stories. */
const administrator = () => ({
  ADMIN_EMAIL: 'admin@example.org',
  // Strapi asks for a lower-case letter, an upper-case letter and a digit.
  ADMIN_PASSWORD: `Desk1-${secret().slice(0, 12)}`,
});

/** The values that a fresh .env gets for what .env.example leaves empty. */
const fresh = () => ({ ...required(), PREVIEW_SECRET: secret(), ...administrator() });

/**
 * Fills the empty variables of an example with values.
 *
 * @param {string} example the text of .env.example
 * @param {Record<string, string>} values
 */
export function fillEnvironment(example, values) {
  return example.replace(/^([A-Z_]+)=$/gm, (line, name) => (name in values ? `${name}=${values[name]}` : line));
}

/**
 * Fills the empty variables of a .env, and adds those that it does not name.
 *
 * @param {string} content the text of .env
 * @param {Record<string, string>} values
 */
export function completeEnvironment(content, values) {
  const filled = fillEnvironment(content, values);
  const absent = Object.entries(values).filter(([name]) => !isFilled(filled, name));
  const end = filled === '' || filled.endsWith('\n') ? '' : '\n';
  return absent.length === 0 ? filled : filled + end + absent.map(([name, value]) => `${name}=${value}\n`).join('');
}

/**
 * Writes a .env with secrets of its own where there is none, and adds to one that somebody has begun the secrets that it lacks; then
 * loads it. Variables already set win over the file. In production nothing is written.
 *
 * @param {{ withAdministrator?: boolean }} [options] whether a first administrator is among what is added
 */
export function prepareEnvironment({ withAdministrator = false } = {}) {
  if (!existsSync(file) && process.env.NODE_ENV !== 'production') writeEnvironment();
  loadEnvironment();
  if (process.env.NODE_ENV === 'production' || !existsSync(file)) return;
  const hasNoAdministrator = !process.env.ADMIN_EMAIL && !process.env.ADMIN_PASSWORD;
  addMissing({ ...required(), ...(withAdministrator && hasNoAdministrator && administrator()) });
}

/**
 * A build reads the configuration and opens nothing. So it needs no secrets and writes none to .env: missing values are made
 * up for the duration of the build.
 */
export function prepareBuildEnvironment() {
  loadEnvironment();
  const placeholders = {
    ...fresh(),
    DATABASE_URL: 'postgres://unused.invalid/unused',
    PUBLIC_URL: `http://localhost:${process.env.PORT || 1337}`,
    SITE_URL: 'http://localhost:3000',
  };
  for (const [name, value] of Object.entries(placeholders)) process.env[name] ||= value;
}

function writeEnvironment() {
  const content = fillEnvironment(readFileSync(inProject('.env.example'), 'utf8'), fresh());
  try {
    writeFileSync(file, content, { mode: 0o600, flag: 'wx' });
    log('wrote .env with fresh secrets');
  } catch (error) {
    // Another command that was started at the same time was faster: its secrets are kept.
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error;
  }
}

/** @param {Record<string, string>} wanted */
function addMissing(wanted) {
  const content = readFileSync(file, 'utf8');
  const missing = Object.entries(wanted).filter(([name]) => !process.env[name] && !isFilled(content, name));
  if (missing.length === 0) return;
  writeFileSync(file, completeEnvironment(content, Object.fromEntries(missing)));
  for (const [name, value] of missing) process.env[name] = value;
  log(`added to .env: ${missing.map(([name]) => name).join(', ')}`);
}

/**
 * @param {string} content
 * @param {string} name
 */
function isFilled(content, name) {
  return new RegExp(`^${name}=.`, 'm').test(content);
}

function loadEnvironment() {
  if (existsSync(file)) process.loadEnvFile(file);
}
