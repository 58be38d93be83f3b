/** Writes docs/schema.graphql: what the newsroom's GraphQL API offers. */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { prepareEnvironment } from './lib/env-file.mjs';
import { checkEnvironment, prepareDatabase, requireBuild } from './lib/prepare.mjs';
import { printGraphql } from './lib/print-graphql.cjs';
import { inProject, root } from './lib/project.mjs';
import { log } from './lib/log.mjs';
import { runCommand } from './lib/run-command.mjs';
import { settle } from './lib/settle.cjs';

const require = createRequire(import.meta.url);

await runCommand(async () => {
  process.chdir(root);
  requireBuild();
  prepareEnvironment();
  checkEnvironment();
  await prepareDatabase();
  const { createStrapi } = require('@strapi/strapi');
  const strapi = await createStrapi({ appDir: root, distDir: inProject('dist') }).load();
  writeFileSync(inProject('docs', 'schema.graphql'), printGraphql(strapi));
  log('wrote docs/schema.graphql');
  await settle(strapi);
  await strapi.destroy();
});
// Strapi leaves timers behind that would keep the process waiting.
process.exit(0);
