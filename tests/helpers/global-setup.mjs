import { createRequire } from 'node:module';
import { prepareEnvironment } from '../../scripts/lib/env-file.mjs';
import { requireBuild } from '../../scripts/lib/prepare.mjs';
import { inProject, root } from '../../scripts/lib/project.mjs';
import { settle } from '../../scripts/lib/settle.cjs';
import { leaseDatabase } from '../../scripts/postgres/lease.mjs';
import { createDatabase } from './create-database.cjs';
import { testEnvironment } from './test-environment.mjs';

const require = createRequire(import.meta.url);

/**
 * Makes one database with the sample edition, which every test file copies: a copy takes a fraction of a second, a load
 * ten. Nothing touches the database that developers work with.
 */
export default async function globalSetup() {
  if (process.env.COPYDESK_TEMPLATE_URL) return;
  requireBuild();
  prepareEnvironment();
  const server = process.env.DATABASE_URL || (await leaseDatabase('copydesk'));
  const template = `copydesk_test_${process.pid}`;
  process.env.COPYDESK_TEMPLATE_URL = await createDatabase(server, template);

  Object.assign(process.env, testEnvironment, { DATABASE_URL: process.env.COPYDESK_TEMPLATE_URL });
  const { createStrapi } = require('@strapi/strapi');
  const { loadEdition } = require(inProject('dist', 'database', 'seeds', 'load-edition.js'));
  const strapi = await createStrapi({ appDir: root, distDir: inProject('dist') }).load();
  strapi.log.level = 'warn';
  const { articles } = await loadEdition(strapi);
  process.env.COPYDESK_SAMPLE_ARTICLES = JSON.stringify(Object.fromEntries(articles));
  await settle(strapi);
  await strapi.destroy();
}
