import { execFileSync } from 'node:child_process';
import {
  chownSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { inProject, root } from '../lib/project.mjs';
import { log } from '../lib/log.mjs';
import { findBinaries } from './binaries.mjs';

/**
 * Where the embedded server lives and as whom it runs.
 *
 * @typedef {object} Home
 * @property {string} folder holds everything below
 * @property {string} data the database cluster
 * @property {string} log the server's log
 * @property {string} initdb
 * @property {string} pg_ctl
 * @property {Partial<Owner>} identity the user to run as; empty: the current user
 *
 * @typedef {{ uid: number, gid: number }} Owner
 */

/**
 * PostgreSQL refuses to run as root, so root runs it as the owner of the project's folder or, where that is root, as
 * `postgres` or `nobody`. If that user cannot reach the folder (one under /root, say), the server and its data move to the
 * system's temporary folder and `.tmp/postgres` becomes a link to them.
 *
 * @returns {Promise<Home>}
 */
export async function prepareHome() {
  const binaries = await findBinaries();
  const inside = inProject('.tmp', 'postgres');
  mkdirSync(path.dirname(inside), { recursive: true });

  const owner = process.getuid?.() === 0 ? findOwner(path.join(inside, 'data')) : undefined;
  if (owner) {
    const isReached = [path.dirname(inside), binaries.native].every((needed) => mayEnter(needed, owner));
    const isSettled = ['data', 'native'].some((settled) => existsSync(path.join(inside, settled)));
    if (!isReached && !isSettled) moveOut(inside, binaries.native, owner);
  }
  mkdirSync(inside, { recursive: true, mode: 0o755 });
  if (owner) chownSync(inside, owner.uid, owner.gid);

  // A user who may not enter the project's folder cannot follow the link in it either.
  const folder = realpathSync(inside);
  const native = existsSync(path.join(folder, 'native')) ? path.join(folder, 'native') : binaries.native;
  /** @param {string} program */
  const placed = (program) => path.join(native, path.relative(binaries.native, program));
  return {
    folder,
    data: path.join(folder, 'data'),
    log: path.join(folder, 'server.log'),
    initdb: placed(binaries.initdb),
    pg_ctl: placed(binaries.pg_ctl),
    identity: owner ?? {},
  };
}

/**
 * The user that runs the server when root starts it.
 *
 * @param {string} data
 * @returns {Owner | undefined}
 */
function findOwner(data) {
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .map(([name, , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }));
  const ownerId = statSync(existsSync(data) ? data : root).uid;
  return (
    users.find(({ uid }) => uid === ownerId && uid !== 0) ??
    users.find(({ name }) => name === 'postgres') ??
    users.find(({ name }) => name === 'nobody')
  );
}

/**
 * Whether a user may enter a folder and every one above it.
 *
 * @param {string} folder
 * @param {Owner} owner
 * @returns {boolean}
 */
function mayEnter(folder, { uid, gid }) {
  const stats = statSync(folder);
  const needed = stats.uid === uid ? 0o100 : stats.gid === gid ? 0o010 : 0o001;
  const parent = path.dirname(folder);
  return (stats.mode & needed) !== 0 && (parent === folder || mayEnter(parent, { uid, gid }));
}

/**
 * Makes a home outside the project, complete before anything points to it.
 *
 * @param {string} inside
 * @param {string} native
 * @param {Owner} owner
 */
function moveOut(inside, native, { uid, gid }) {
  const outside = mkdtempSync(path.join(os.tmpdir(), 'copydesk-postgres-'));
  cpSync(native, path.join(outside, 'native'), { recursive: true, verbatimSymlinks: true });
  execFileSync('chown', ['-R', `${uid}:${gid}`, outside]);
  try {
    // A link that leads nowhere is left when the temporary folder has been cleaned.
    const isLink = lstatSync(inside, { throwIfNoEntry: false })?.isSymbolicLink();
    if (isLink) renameSync(outside, readlinkSync(inside));
    else symlinkSync(outside, inside);
    log(`the database lives in ${realpathSync(inside)}, since the user it runs as may not enter this folder`);
  } catch {
    // Another command was faster.
    rmSync(outside, { recursive: true, force: true });
  }
}
