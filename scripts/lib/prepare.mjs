import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { prepareEnvironment } from './env-file.mjs';
import { inProject } from './project.mjs';
import { Complaint } from './say.mjs';

const require = createRequire(import.meta.url);

/** Loads the environment and makes sure there is a database: the one that DATABASE_URL names, otherwise our own. */
export async function prepareDatabase() {
  prepareEnvironment();
  checkProduction();
  if (process.env.DATABASE_URL) return;
  const { leaseDatabase } = await import('../postgres/lease.mjs');
  process.env.DATABASE_URL = await leaseDatabase('copydesk');
}

/** Asks for a build where a command needs one. */
export function requireBuild() {
  if (!existsSync(inProject('dist', 'src', 'index.js'))) {
    throw new Complaint('the newsroom is not built: run `npm run build` first.');
  }
}

/** In production a variable that is missing or malformed ends the start before anything is opened. */
function checkProduction() {
  if (process.env.NODE_ENV !== 'production' || !existsSync(inProject('dist', 'src', 'environment.js'))) return;
  const { readEnvironment } = require(inProject('dist', 'src', 'environment.js'));
  try {
    readEnvironment({ DATABASE_URL: 'postgres://ours', ...definedOnly(process.env) });
  } catch (error) {
    throw new Complaint(error instanceof Error ? error.message : String(error));
  }
}

/** @param {NodeJS.ProcessEnv} variables */
function definedOnly(variables) {
  return Object.fromEntries(Object.entries(variables).filter(([, value]) => value));
}
