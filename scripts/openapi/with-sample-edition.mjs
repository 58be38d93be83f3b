import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { loadEdition } from '../lib/load-edition.mjs';
import { inProject, root } from '../lib/project.mjs';
import { settle } from '../lib/settle.cjs';
import { onServer, siblingOf } from '../postgres/admin.cjs';

const require = createRequire(import.meta.url);

/**
 * Runs something in a newsroom that holds nothing but the sample edition and listens on this machine: on a database of its
 * own beside the configured one, with a folder of its own for pictures, both gone afterwards.
 *
 * @template T
 * @param {(newsroom: { strapi: any, url: string }) => Promise<T>} run
 * @returns {Promise<T>}
 */
export async function withSampleEdition(run) {
  const server = process.env.DATABASE_URL ?? '';
  const name = `copydesk_sample_${process.pid}`;
  const folder = mkdtempSync(path.join(os.tmpdir(), 'copydesk-sample-'));
  mkdirSync(path.join(folder, 'uploads'));
  await onServer(server, [`create database ${name}`]);
  Object.assign(process.env, {
    ...{ DATABASE_URL: siblingOf(server, name), HOST: '127.0.0.1', PORT: '0', LOG_LEVEL: 'error' },
    // Links in the examples lead where a site started by `npm run reader` is.
    ...{ PUBLIC_URL: 'http://localhost:1337', SITE_URL: 'http://localhost:3000' },
  });
  try {
    return await openAndRun(folder, run);
  } finally {
    await onServer(server, [`drop database ${name} with (force)`]);
    rmSync(folder, { recursive: true });
  }
}

/**
 * @template T
 * @param {string} folder
 * @param {(newsroom: { strapi: any, url: string }) => Promise<T>} run
 * @returns {Promise<T>}
 */
async function openAndRun(folder, run) {
  const { createStrapi } = require('@strapi/strapi');
  const strapi = createStrapi({ appDir: root, distDir: inProject('dist') });
  strapi.config.set('dirs.static.public', folder);
  await strapi.load();
  try {
    await loadEdition(strapi);
    await strapi.start();
    const { port } = /** @type {import('node:net').AddressInfo} */ (strapi.server.httpServer.address());
    return await run({ strapi, url: `http://127.0.0.1:${port}` });
  } finally {
    await settle(strapi);
    await strapi.destroy();
  }
}
