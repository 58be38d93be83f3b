import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { inProject } from './project.mjs';
import { say } from './say.mjs';

const secret = () => randomBytes(24).toString('base64url');

/** What a fresh clone starts with, over what .env.example says. */
const fresh = () => ({
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
  const file = inProject('.env');
  if (!existsSync(file) && process.env.NODE_ENV !== 'production') {
    writeFileSync(file, fillEnvironment(readFileSync(inProject('.env.example'), 'utf8'), fresh()), { mode: 0o600 });
    say('wrote .env with fresh secrets');
  }
  if (existsSync(file)) process.loadEnvFile(file);
}
