import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Core, createStrapi } from '@strapi/strapi';
import { settle } from '../../scripts/lib/settle.cjs';
import { onServer } from '../../scripts/postgres/admin.cjs';
import { createDatabase } from './create-database.cjs';

/** A booted Strapi that is no newsroom: an application of its own with copydesk in it, on an empty database. */
export interface Cookery {
  strapi: Core.Strapi;
  /** Where it listens, e.g. `http://127.0.0.1:43210`. */
  url: string;
  close: () => Promise<void>;
}

interface LocaleService {
  setDefaultLocale: (locale: { code: string }) => Promise<unknown>;
  delete: (locale: { id: number }) => Promise<unknown>;
  findByCode: (code: string) => Promise<{ id: number }>;
}

const application = path.resolve(__dirname, '..', 'fixtures', 'cookery');
let opened = 0;
let shared: Promise<Cookery> | undefined;

/** The cookery that all cases of a suite share (see `runCases`). The first that asks opens it. */
export function shareCookery(): Promise<Cookery> {
  return (shared ??= openCookery());
}

/** Closes the shared cookery if it was opened. */
export async function closeSharedCookery(): Promise<void> {
  await (await shared)?.close();
  shared = undefined;
}

/** Opens a cookery of its own on an empty database, with French, German and Italian. Close it when the tests are done. */
export async function openCookery(): Promise<Cookery> {
  const server = process.env.COPYDESK_TEMPLATE_URL ?? '';
  const name = `${new URL(server).pathname.slice(1)}_cookery_${process.pid}_${(opened += 1)}`;
  process.env.DATABASE_URL = await createDatabase(server, name);

  const { strapi, clear } = createCookery();
  await strapi.load();
  await setUpLocales(strapi);
  await strapi.start();
  const { port } = strapi.server.httpServer.address() as AddressInfo;

  return {
    strapi,
    url: `http://127.0.0.1:${port}`,
    async close() {
      await settle(strapi);
      await strapi.destroy();
      await onServer(server, [`drop database ${name} with (force)`]);
      clear();
    },
  };
}

/**
 * Creates the application without starting it. A policy given here takes the place of its own.
 *
 * It runs in a temporary folder, for Strapi writes into its application's: uploads, and what it remembers of itself.
 */
export function createCookery(policy?: unknown): { strapi: Core.Strapi; clear: () => void } {
  if (policy === undefined) delete process.env.COOKERY_POLICY;
  else process.env.COOKERY_POLICY = JSON.stringify(policy);

  const folder = mkdtempSync(path.join(tmpdir(), 'cookery-'));
  mkdirSync(path.join(folder, 'public', 'uploads'), { recursive: true });
  copyFileSync(path.join(application, 'package.json'), path.join(folder, 'package.json'));
  return {
    strapi: createStrapi({ appDir: folder, distDir: application, serveAdminPanel: false }),
    clear: () => rmSync(folder, { recursive: true }),
  };
}

/** The plugin has created those of the policy; French becomes the default, and Strapi's own goes. */
async function setUpLocales(strapi: Core.Strapi): Promise<void> {
  const locales = strapi.plugin('i18n').service('locales') as LocaleService;
  await locales.setDefaultLocale({ code: 'fr' });
  await locales.delete(await locales.findByCode('en'));
}
