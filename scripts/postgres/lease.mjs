import { spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { UserError } from '../lib/user-error.mjs';
import { findPort, initialise, readPassword, start, superuser } from './cluster.mjs';
import { prepareHome } from './home.mjs';

/** @typedef {import('./home.mjs').Home} Home */

/** How long the server may take to be there, in milliseconds. */
const patience = 30_000;

/** Advisory lock keys. Every command that uses the server holds `users` shared; the keeper holds `keeper`. */
export const locks = { users: 620_051, keeper: 620_052 };

/**
 * Starts the embedded server, or joins the one that runs, and holds it until this process ends.
 *
 * The hold is a lock on a separate connection, so it ends with the process, however the process ends. When no command
 * holds the server any more, the keeper stops it.
 *
 * @param {string} database created when it does not exist
 * @returns {Promise<string>} its DATABASE_URL
 */
export async function leaseDatabase(database) {
  const home = await prepareHome();
  await initialise(home);

  const deadline = Date.now() + patience;
  for (;;) {
    try {
      if (findPort(home) === undefined) await start(home);
      await takeLease(home, database);
      spawnKeeper();
      return addressOf(home, database);
    } catch (error) {
      // Another command may have started the server first, the keeper may have stopped it, or it is recovering from a
      // crash: try again.
      if (Date.now() > deadline) throw toUserError(error, home);
      await wait(300);
    }
  }
}

/**
 * @param {unknown} error
 * @param {Home} home
 */
function toUserError(error, home) {
  if (error instanceof UserError) return error;
  return new UserError(
    `PostgreSQL did not answer (see ${home.log}). ${error instanceof Error ? error.message : error}`,
  );
}

/**
 * @param {Home} home
 * @param {string} database
 */
export function addressOf(home, database) {
  return `postgres://${superuser}:${readPassword(home)}@127.0.0.1:${findPort(home)}/${database}`;
}

/**
 * @param {Home} home
 * @param {string} database
 */
async function takeLease(home, database) {
  const client = new pg.Client({
    connectionString: addressOf(home, 'postgres'),
    connectionTimeoutMillis: 5_000,
    keepAlive: true,
  });
  client.on('error', () => {});
  try {
    await client.connect();
    await client.query('select pg_advisory_lock_shared($1)', [locks.users]);
    await createDatabase(client, database);
    letProcessEnd(client);
  } catch (error) {
    await client.end();
    throw error;
  }
}

/**
 * @param {pg.Client} client
 * @param {string} database
 */
async function createDatabase(client, database) {
  const { rowCount } = await client.query('select from pg_database where datname = $1', [database]);
  if (rowCount) return;
  await client.query(`create database ${pg.escapeIdentifier(database)}`).catch((error) => {
    const duplicate = '42P04';
    if (error.code !== duplicate) throw error;
  });
}

/**
 * The lease must not keep a process alive that has nothing else to do. The driver offers no way to say so but its socket.
 *
 * @param {pg.Client} client
 */
function letProcessEnd(client) {
  const { connection } = /** @type {{ connection: { stream: import('node:net').Socket } }} */ (
    /** @type {unknown} */ (client)
  );
  connection.stream.unref();
}

function spawnKeeper() {
  const keeper = fileURLToPath(new URL('./keeper.mjs', import.meta.url));
  // Options such as --inspect-brk are meant for the command, not for its keeper.
  const env = { ...process.env, NODE_OPTIONS: '' };
  spawn(process.execPath, [keeper], { detached: true, stdio: 'ignore', env }).unref();
}
