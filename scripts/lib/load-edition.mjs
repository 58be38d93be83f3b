import { createRequire } from 'node:module';
import { SingleBar } from 'cli-progress';
import pg from 'pg';
import { inProject } from './project.mjs';
import { log } from './log.mjs';

const require = createRequire(import.meta.url);

/** Advisory lock key, held while the sample edition is loaded. */
const loading = 620_053;

/**
 * Loads the sample edition into a running Strapi, showing its progress. Of two commands that load at the same time
 * one waits for the other, and finds everything loaded.
 *
 * @param {unknown} strapi
 * @returns {Promise<{ articles: Map<string, string> }>} the documents that the published sample stories became
 */
export async function loadEdition(strapi) {
  const edition = require(inProject('dist', 'database', 'seeds', 'load-edition.js'));
  const bar = new SingleBar({
    format: 'sample edition {bar} {value}/{total} {name}',
    noTTYOutput: true,
    notTTYSchedule: 3000,
  });
  /** @param {number} done @param {number} total @param {string} name */
  const report = (done, total, name) => {
    if (!bar.isActive) bar.start(total, done, { name });
    bar.update(done, { name });
  };
  const { DATABASE_URL: connectionString, DATABASE_SSL } = process.env;
  const client = new pg.Client({ connectionString, ssl: DATABASE_SSL === 'true' });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [loading]);
    const { loaded, articles } = await edition.loadEdition(strapi, report);
    bar.stop();
    log(loaded === 0 ? 'the sample edition is there already' : `loaded ${loaded} documents of the sample edition`);
    return { articles };
  } finally {
    // The lock ends with the connection.
    await client.end();
  }
}
