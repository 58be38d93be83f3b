import { setTimeout as wait } from 'node:timers/promises';
import { onServer } from '../../scripts/postgres/admin.cjs';

/** How long a process may take to end by itself, in milliseconds. */
const patience = 10_000;

/** Stops the browser and the server that the end-to-end setup has started, and drops the server's database. */
export async function stopEndToEnd() {
  await stopProcess(process.env.COPYDESK_E2E_BROWSER_PID);
  await stopProcess(process.env.COPYDESK_E2E_SERVER_PID);
  const database = process.env.COPYDESK_E2E_DATABASE;
  if (database)
    await onServer(database, [`drop database if exists ${new URL(database).pathname.slice(1)} with (force)`]);
  for (const name of Object.keys(process.env)) if (name.startsWith('COPYDESK_E2E_')) delete process.env[name];
}

/** @param {string | undefined} pid */
async function stopProcess(pid) {
  if (!pid || !signal(pid, 'SIGTERM')) return;
  const deadline = Date.now() + patience;
  while (Date.now() < deadline) {
    await wait(50);
    if (!signal(pid, 0)) return;
  }
  signal(pid, 'SIGKILL');
}

/**
 * @param {string} pid
 * @param {NodeJS.Signals | 0} name
 * @returns {boolean} whether there is such a process
 */
function signal(pid, name) {
  try {
    return process.kill(Number(pid), name);
  } catch {
    return false;
  }
}
