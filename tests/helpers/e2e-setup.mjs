import { spawn } from 'node:child_process';
import net from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { inProject, root } from '../../scripts/lib/project.mjs';
import { launchBrowser } from './browser.mjs';
import { createDatabase } from './create-database.cjs';
import { stopEndToEnd } from './e2e-stop.mjs';
import prepareTemplate from './global-setup.mjs';
import { testEnvironment } from './test-environment.mjs';

/** The tests begin after a while: a connection kept until then would be closed under their first request. */
const unkept = { connection: 'close' };

/** How long the production server may take to answer, in milliseconds. */
const patience = 120_000;

/**
 * Opens one newsroom for all end-to-end tests, the way it runs in production: its own process, the built panel, a copy of
 * the sample edition. A browser waits beside it. Both are found by the tests through the environment.
 */
export default async function endToEndSetup() {
  await prepareTemplate();
  try {
    await openServer();
    await openBrowser();
  } catch (error) {
    await stopEndToEnd();
    throw error;
  }
}

async function openServer() {
  const template = process.env.COPYDESK_TEMPLATE_URL ?? '';
  const templateName = new URL(template).pathname.slice(1);
  const name = `${templateName}_e2e`;
  const database = await createDatabase(template, name, templateName);
  process.env.COPYDESK_E2E_DATABASE = database;

  const port = String(await findFreePort());
  const address = `http://127.0.0.1:${port}`;
  // Who tests the public site opens it there.
  process.env.COPYDESK_E2E_SITE_URL = `http://127.0.0.1:${await findFreePort()}`;
  const ending = new URL('./e2e-end-with-parent.mjs', import.meta.url);
  const server = spawn(process.execPath, ['--import', ending.href, inProject('scripts', 'strapi.mjs'), 'start'], {
    cwd: root,
    env: {
      ...process.env,
      ...testEnvironment,
      NODE_ENV: 'production',
      LOG_LEVEL: 'error',
      PORT: port,
      PUBLIC_URL: address,
      SITE_URL: process.env.COPYDESK_E2E_SITE_URL,
      DATABASE_URL: database,
    },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  process.env.COPYDESK_E2E_SERVER_PID = String(server.pid);

  let output = '';
  for (const stream of [server.stdout, server.stderr]) stream?.on('data', (chunk) => (output += chunk));
  await untilHealthy(address, server).catch((error) => {
    throw new Error(`${error.message} It said:\n${output}`);
  });
  process.env.COPYDESK_E2E_URL = address;
  process.env.COPYDESK_E2E_SESSION = await openSession(address);
}

/**
 * Logs in once for all tests that do not test the login itself: Strapi refuses the sixth login within five minutes.
 *
 * @param {string} address
 * @returns {Promise<string>} the token of the session
 */
async function openSession(address) {
  const answer = await fetch(`${address}/admin/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...unkept },
    body: JSON.stringify({ email: testEnvironment.ADMIN_EMAIL, password: testEnvironment.ADMIN_PASSWORD }),
  });
  const { data } = /** @type {{ data: { token: string } | null }} */ (await answer.json());
  if (!data) throw new Error(`Nobody could log in at ${address}: HTTP ${answer.status}.`);
  return data.token;
}

async function openBrowser() {
  const browser = await launchBrowser();
  process.env.COPYDESK_E2E_BROWSER_PID = String(browser.process().pid);
  process.env.COPYDESK_E2E_BROWSER = browser.wsEndpoint();
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
 * @param {string} address
 * @param {import('node:child_process').ChildProcess} server
 */
async function untilHealthy(address, server) {
  const deadline = Date.now() + patience;
  while (Date.now() < deadline) {
    if (server.exitCode !== null) throw new Error(`The server ended with code ${server.exitCode}.`);
    const answer = await fetch(`${address}/_health`, { headers: unkept }).catch(() => undefined);
    if (answer?.ok) return;
    await wait(200);
  }
  throw new Error(`The server did not answer within ${patience / 1000} s.`);
}
