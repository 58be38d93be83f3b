import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { log } from '../lib/log.mjs';
import { UserError } from '../lib/user-error.mjs';

/** @typedef {import('./home.mjs').Home} Home */

export const superuser = 'copydesk';

/**
 * Creates the database cluster where there is none. It is made aside and moved into place, so that two commands that
 * start together, or one that is killed half-way, leave either a whole cluster or none.
 *
 * @param {Home} home
 */
export async function initialise(home) {
  if (existsSync(path.join(home.data, 'PG_VERSION'))) return;
  log('preparing a PostgreSQL of our own');

  const aside = `${home.data}.${process.pid}`;
  const passwordAside = `${aside}.password`;
  // A killed command may have had this process's id; in containers that is common.
  rmSync(aside, { recursive: true, force: true });
  writeFileSync(passwordAside, randomBytes(24).toString('base64url'), { mode: 0o600 });
  if (home.identity.uid !== undefined && home.identity.gid !== undefined) {
    chownSync(passwordAside, home.identity.uid, home.identity.gid);
  }

  await runProgram(home, home.initdb, [
    `--pgdata=${aside}`,
    `--username=${superuser}`,
    `--pwfile=${passwordAside}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--no-locale',
    '--locale-provider=icu',
    '--icu-locale=uk',
  ]);
  // The password is moved first, so a cluster in place always has the password that fits.
  try {
    if (existsSync(home.data)) throw new Error('another command was faster');
    renameSync(passwordAside, path.join(aside, 'copydesk.password'));
    renameSync(aside, home.data);
  } catch {
    rmSync(aside, { recursive: true, force: true });
    rmSync(passwordAside, { force: true });
  }
}

/**
 * @param {Home} home
 * @returns {string}
 */
export function readPassword(home) {
  return readFileSync(path.join(home.data, 'copydesk.password'), 'utf8').trim();
}

/**
 * The port of the running server, or nothing when no server runs. A lock file that a killed server left behind does not count.
 *
 * @param {Home} home
 * @returns {number | undefined}
 */
export function findPort(home) {
  const { pid, port } = readLock(home) ?? {};
  return pid !== undefined && isServer(pid, home) ? port : undefined;
}

/** @param {Home} home */
export async function start(home) {
  // PostgreSQL respects the lock of a killed server if another program has its process id by now.
  const { pid } = readLock(home) ?? {};
  if (pid !== undefined && !isServer(pid, home)) rmSync(lockOf(home), { force: true });

  const port = await findFreePort();
  const options = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c max_connections=200`;
  await runProgram(home, home.pg_ctl, ['start', '-D', home.data, '-l', home.log, '-w', '-t', '60', '-o', options]);
}

/** @param {Home} home */
export async function stop(home) {
  await runProgram(home, home.pg_ctl, ['stop', '-D', home.data, '-m', 'fast', '-w', '-t', '60']);
}

/** @param {Home} home */
const lockOf = (home) => path.join(home.data, 'postmaster.pid');

/**
 * The process id and the port that the server has written to its lock file; it writes the port a moment later.
 *
 * @param {Home} home
 * @returns {{ pid: number, port: number | undefined } | undefined}
 */
function readLock(home) {
  if (!existsSync(lockOf(home))) return undefined;
  const [pid, , , port] = readFileSync(lockOf(home), 'utf8').split('\n');
  return { pid: Number(pid), port: port ? Number(port) : undefined };
}

/**
 * Whether a process is the server of this home. Where the command of a process cannot be read, its existence is enough.
 *
 * @param {number} pid
 * @param {Home} home
 */
function isServer(pid, home) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EPERM') return false;
  }
  const command = readCommand(pid);
  return command === undefined || command.includes(home.data);
}

/**
 * @param {number} pid
 * @returns {string | undefined}
 */
function readCommand(pid) {
  const file = `/proc/${pid}/cmdline`;
  if (existsSync(file)) return readFileSync(file, 'utf8');
  return spawnSync('ps', ['-ww', '-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).stdout || undefined;
}

/** @returns {Promise<number>} */
function findFreePort() {
  return new Promise((resolve, reject) => {
    const probe = net.createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = /** @type {net.AddressInfo} */ (probe.address());
      probe.close(() => resolve(port));
    });
  });
}

/**
 * @param {Home} home
 * @param {string} program
 * @param {string[]} args
 * @returns {Promise<void>}
 */
function runProgram(home, program, args) {
  return new Promise((resolve, reject) => {
    let output = '';
    // The server inherits pg_ctl's streams, and a pipe would keep this process waiting for the server.
    const starts = args[0] === 'start';
    const child = spawn(program, args, {
      cwd: home.folder,
      stdio: starts ? 'ignore' : ['ignore', 'pipe', 'pipe'],
      ...home.identity,
    });
    child.stdout?.on('data', (chunk) => (output += chunk));
    child.stderr?.on('data', (chunk) => (output += chunk));
    // For example on a Linux without the C library that the programs were built for.
    child.once('error', ({ message }) =>
      reject(new UserError(`PostgreSQL does not run here (${message}): name a server of your own in DATABASE_URL.`)),
    );
    child.once('close', (code) => {
      const message = `PostgreSQL did not ${starts ? 'start' : 'obey'} (${program}, see ${home.log}). ${output.trim()}`;
      if (code === 0) resolve();
      else reject(new UserError(message));
    });
  });
}
