import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { inProject } from './project.mjs';
import { UserError } from './user-error.mjs';

const require = createRequire(import.meta.url);

/** Makes sure there is a database that can be used: the one that DATABASE_URL names, otherwise the embedded one. */
export async function prepareDatabase() {
  if (await chooseDatabase()) return;
  const { checkDatabase } = await import('./check-database.mjs');
  await checkDatabase(process.env.DATABASE_URL ?? '', { ssl: process.env.DATABASE_SSL === 'true' });
}

/** Starts the embedded server where DATABASE_URL names none. Answers whether it did. */
export async function chooseDatabase() {
  if (process.env.DATABASE_URL) return false;
  const { leaseDatabase } = await import('../postgres/lease.mjs');
  process.env.DATABASE_URL = await leaseDatabase('copydesk');
  // The embedded server listens on this machine alone and speaks no TLS.
  process.env.DATABASE_SSL = 'false';
  return true;
}

/**
 * Asks for a build where a command needs one.
 *
 * @param {{ panel?: boolean }} [needed] `develop` leaves the server built, but not the panel
 */
export function requireBuild({ panel = false } = {}) {
  const server = inProject('dist', 'src', 'index.js');
  if (existsSync(server) && (!panel || existsSync(inProject('dist', 'build', 'index.html')))) return;
  throw new UserError('the newsroom is not built: run `npm run build` first.');
}

/** Ends the start, before anything is opened, if a variable is missing or malformed. */
export function checkEnvironment() {
  if (!existsSync(inProject('dist', 'src', 'environment.js'))) return;
  const { readEnvironment } = require(inProject('dist', 'src', 'environment.js'));
  // In production a database is named: one of our own would be gone with the container.
  const embedded = process.env.NODE_ENV === 'production' ? {} : { DATABASE_URL: 'postgres://embedded' };
  try {
    readEnvironment({ ...embedded, ...definedOnly(process.env) });
  } catch (error) {
    throw new UserError(error instanceof Error ? error.message : String(error));
  }
}

/** @param {NodeJS.ProcessEnv} variables */
function definedOnly(variables) {
  return Object.fromEntries(Object.entries(variables).filter(([, value]) => value));
}
