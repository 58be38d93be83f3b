/**
 * Stops the embedded server when no command uses it any more, however those commands ended. Runs beside the server,
 * detached from any terminal; a second keeper finds the first and exits at once.
 */
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { stop } from './cluster.mjs';
import { prepareHome } from './home.mjs';
import { addressOf, locks } from './lease.mjs';

const home = await prepareHome();
const client = new pg.Client({ connectionString: addressOf(home, 'postgres') });
// The server is gone: there is nothing left to keep.
client.on('error', () => process.exit(0));
await client.connect();

/** @param {number} key */
const tryLock = async (key) => {
  const { rows } = await client.query('select pg_try_advisory_lock($1) as taken', [key]);
  return rows[0].taken;
};

if (!(await tryLock(locks.keeper))) process.exit(0);
do await wait(2_000);
while (!(await tryLock(locks.users)));
await stop(home);
