import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { inProject } from './project.mjs';
import { UserError } from './user-error.mjs';

const require = createRequire(import.meta.url);

/** Makes sure there is a database: the one that DATABASE_URL names, otherwise the embedded one. */
export async function prepareDatabase() {
  if (process.env.DATABASE_URL) return;
  const { leaseDatabase } = await import('../postgres/lease.mjs');
  process.env.DATABASE_URL = await leaseDatabase('copydesk');
  // The embedded server listens on this machine alone and speaks no TLS.
  process.env.DATABASE_SSL = 'false';
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
  try {
    readEnvironment({ DATABASE_URL: 'postgres://embedded', ...definedOnly(process.env) });
  } catch (error) {
    throw new UserError(error instanceof Error ? error.message : String(error));
  }
}

/** @param {NodeJS.ProcessEnv} variables */
function definedOnly(variables) {
  return Object.fromEntries(Object.entries(variables).filter(([, value]) => value));
}
