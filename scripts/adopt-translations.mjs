/**
 * Adopts existing content: begins the translation records of every document that has none, brings the others up to date, and
 * removes those of documents that are gone. It can be run again, and interrupted, at any time.
 */
import { createRequire } from 'node:module';
import { SingleBar } from 'cli-progress';
import { prepareEnvironment } from './lib/env-file.mjs';
import { checkNode } from './lib/preflight.mjs';
import { checkEnvironment, prepareDatabase, requireBuild } from './lib/prepare.mjs';
import { inProject, root } from './lib/project.mjs';
import { log } from './lib/log.mjs';
import { runCommand } from './lib/run-command.mjs';
import { settle } from './lib/settle.cjs';

const publicApi = ['dist', 'src', 'plugins', 'copydesk', 'server', 'src', 'public-api.js'];
const require = createRequire(import.meta.url);

await runCommand(async () => {
  checkNode();
  process.chdir(root);
  requireBuild();
  prepareEnvironment();
  checkEnvironment();
  await prepareDatabase();
  const { createStrapi } = require('@strapi/strapi');
  const { adoptDocuments } = require(inProject(...publicApi));
  const strapi = await createStrapi({ appDir: root, distDir: inProject('dist') }).load();
  const bar = new SingleBar({ format: 'documents {bar} {value}/{total}', noTTYOutput: true, notTTYSchedule: 3000 });
  try {
    const report = (/** @type {number} */ done, /** @type {number} */ total) => {
      if (!bar.isActive) bar.start(total, done);
      bar.update(done);
    };
    const { documents, adopted, orphans } = await adoptDocuments(strapi, report);
    bar.stop();
    log(`checked ${documents} documents, ${adopted} for the first time; removed ${orphans} orphaned rows`);
    await settle(strapi);
  } finally {
    await strapi.destroy();
  }
});
// Strapi leaves timers behind that would keep the process waiting.
process.exit(0);
