import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Core, createStrapi } from '@strapi/strapi';
import { settle } from '../../scripts/lib/settle.cjs';
import { onServer } from '../../scripts/postgres/admin.cjs';
import { createDatabase } from './create-database.cjs';

/** A booted Strapi on a database of its own that holds the sample edition. */
export interface Newsroom {
  strapi: Core.Strapi;
  /** Where it listens, e.g. `http://127.0.0.1:43210`. */
  url: string;
  /** The folder of its uploaded files: the sample edition's, and what is uploaded to it. */
  uploads: string;
  /** The documents of the published sample stories, by their keys in the seeds. */
  articles: Record<string, string>;
  close: () => Promise<void>;
}

const root = path.resolve(__dirname, '..', '..');
let opened = 0;
let shared: Promise<Newsroom> | undefined;

/**
 * The newsroom that all cases of a suite share (see `runCases`). The first that asks opens it. What one of them writes the
 * next finds there, so cases make documents of their own and put back whatever settings they change.
 */
export function shareNewsroom(): Promise<Newsroom> {
  return (shared ??= openNewsroom());
}

/** Closes the shared newsroom if it was opened. */
export async function closeSharedNewsroom(): Promise<void> {
  await (await shared)?.close();
  shared = undefined;
}

/**
 * Opens a newsroom of its own on a fresh copy of the sample edition, with whatever is configured otherwise. Close it when the
 * tests of the file are done.
 */
export async function openNewsroom(configure: (strapi: Core.Strapi) => void = () => undefined): Promise<Newsroom> {
  const template = process.env.COPYDESK_TEMPLATE_URL ?? '';
  const templateName = new URL(template).pathname.slice(1);
  const name = `${templateName}_${process.pid}_${(opened += 1)}`;
  process.env.DATABASE_URL = await createDatabase(template, name, templateName);

  const strapi = createStrapi({ appDir: root, distDir: path.join(root, 'dist') });
  // Files are its own, as the database is: what one newsroom replaces or deletes, others go on showing.
  const folder = mkdtempSync(path.join(tmpdir(), 'copydesk-public-'));
  cpSync(path.join(root, 'public'), folder, { recursive: true });
  strapi.config.set('dirs.static.public', folder);
  configure(strapi);
  await strapi.load();
  strapi.log.level = 'error';
  await strapi.start();
  const { port } = strapi.server.httpServer.address() as AddressInfo;

  return {
    strapi,
    url: `http://127.0.0.1:${port}`,
    uploads: path.join(folder, 'uploads'),
    articles: JSON.parse(process.env.COPYDESK_SAMPLE_ARTICLES ?? '{}'),
    async close() {
      await settle(strapi);
      await strapi.destroy();
      await onServer(template, [`drop database ${name} with (force)`]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
