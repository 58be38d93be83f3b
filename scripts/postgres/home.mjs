import { createHash } from 'node:crypto';
import { chownSync, cpSync, existsSync, mkdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { inProject, root } from '../lib/project.mjs';
import { say } from '../lib/say.mjs';
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
 * @property {{ uid?: number, gid?: number }} identity the user to run as; empty: whoever runs this
 */

/**
 * PostgreSQL refuses to run as root, so root runs it as `postgres` or, where there is no such user, as `nobody`. If that
 * user cannot reach the project's folder (one under /root, say), the server and its data move to the system's temporary
 * folder and `.tmp/postgres` becomes a link to them.
 *
 * @returns {Promise<Home>}
 */
export async function prepareHome() {
  const binaries = await findBinaries();
  const identity = process.getuid?.() === 0 ? findServant() : {};
  const inside = inProject('.tmp', 'postgres');
  mkdirSync(path.dirname(inside), { recursive: true });

  const mustMove =
    identity.uid !== undefined && !isOpenToAll(root) && !existsSync(path.join(inside, 'data', 'PG_VERSION'));
  if (mustMove) moveOut(inside, binaries.native);
  if (!existsSync(inside)) mkdirSync(inside, { mode: 0o755 });
  if (identity.uid !== undefined && identity.gid !== undefined) chownSync(inside, identity.uid, identity.gid);

  const native = existsSync(path.join(inside, 'native')) ? path.join(inside, 'native') : binaries.native;
  /** @param {string} program */
  const placed = (program) => path.join(native, path.relative(binaries.native, program));
  return {
    folder: inside,
    data: path.join(inside, 'data'),
    log: path.join(inside, 'server.log'),
    initdb: placed(binaries.initdb),
    pg_ctl: placed(binaries.pg_ctl),
    identity,
  };
}

/** The unprivileged user that root lends the server to. */
function findServant() {
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  const servant = users.find(([name]) => name === 'postgres') ?? users.find(([name]) => name === 'nobody');
  return servant ? { uid: Number(servant[2]), gid: Number(servant[3]) } : {};
}

/**
 * Whether every folder down to this one may be entered by anybody.
 *
 * @param {string} folder
 * @returns {boolean}
 */
function isOpenToAll(folder) {
  const parent = path.dirname(folder);
  return (statSync(folder).mode & 0o001) !== 0 && (parent === folder || isOpenToAll(parent));
}

/**
 * @param {string} inside
 * @param {string} native
 */
function moveOut(inside, native) {
  const mark = createHash('sha256').update(root).digest('hex').slice(0, 12);
  const outside = path.join(os.tmpdir(), `copydesk-postgres-${mark}`);
  if (!existsSync(path.join(outside, 'native'))) {
    mkdirSync(outside, { recursive: true, mode: 0o755 });
    cpSync(native, path.join(outside, 'native'), { recursive: true, verbatimSymlinks: true });
    say(`the database lives in ${outside}, since only root may enter this folder`);
  }
  if (!existsSync(inside)) symlinkSync(outside, inside);
}
