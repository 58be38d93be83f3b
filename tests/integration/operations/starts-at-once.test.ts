import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { onServer, siblingOf } from '../../../scripts/postgres/admin.cjs';

const root = path.resolve(__dirname, '..', '..', '..');
const template = process.env.COPYDESK_TEMPLATE_URL ?? '';
const name = `${new URL(template).pathname.slice(1)}_${process.pid}_at_once`;

beforeAll(() => onServer(template, [`create database ${name}`]));
afterAll(() => onServer(template, [`drop database ${name} with (force)`]));

/** Starts an instance in a process of its own, and says how many locales it has once it stands. */
async function start(): Promise<string> {
  const code = `
    const { createStrapi } = require('@strapi/strapi');
    const strapi = createStrapi({ appDir: ${JSON.stringify(root)}, distDir: ${JSON.stringify(path.join(root, 'dist'))} });
    strapi.load().then(async () => {
      const locales = await strapi.db.query('plugin::i18n.locale').count();
      process.stdout.write('locales: ' + locales, () => process.exit());
    });`;
  const environment = { ...process.env, DATABASE_URL: siblingOf(template, name), LOG_LEVEL: 'error' };
  const { stdout } = await promisify(execFile)(process.execPath, ['-e', code], { cwd: root, env: environment });
  return stdout;
}

test('two that start at once on an empty database both stand', async () => {
  const outcomes = await Promise.all([start(), start()]);
  for (const outcome of outcomes) expect(outcome).toContain('locales: 3');
}, 180_000);
