/** Strapi's own commands (`develop`, `build`, `start`, …) with this project's environment and database. */
import cluster from 'node:cluster';
import { createRequire } from 'node:module';
import path from 'node:path';
import { prepareEnvironment } from './lib/env-file.mjs';
import { checkNode, checkPort } from './lib/preflight.mjs';
import { prepareDatabase, requireBuild } from './lib/prepare.mjs';
import { root } from './lib/project.mjs';
import { run } from './lib/say.mjs';

const require = createRequire(import.meta.url);

await run(async () => {
  checkNode();
  process.chdir(root);
  const command = process.argv[2];

  // `develop` restarts its workers through this same file; they inherit what the first process prepared.
  if (cluster.isPrimary) {
    if (command === 'build') {
      prepareEnvironment();
      // The panel is built as editors use it, without Strapi's tours for developers.
      process.env.NODE_ENV ||= 'production';
      // Building reads the configuration and opens no database.
      process.env.DATABASE_URL ||= 'postgres://unused.invalid/unused';
    } else {
      if (command === 'start') requireBuild();
      await prepareDatabase();
      if (command === 'start' || command === 'develop') await checkPort();
    }
  }
  const strapi = require.resolve('@strapi/strapi/package.json');
  require(path.join(path.dirname(strapi), 'bin', 'strapi.js'));
});
