/**
 * Adopts existing content: begins the translation records of every document that has none, brings the others up to date, and
 * removes those of documents that are gone. It can be run again, and interrupted, at any time.
 */
import { createRequire } from 'node:module';
import { inProject } from './lib/project.mjs';
import { log } from './lib/log.mjs';
import { runCommand } from './lib/run-command.mjs';
import { showProgress } from './lib/show-progress.mjs';
import { withNewsroom } from './lib/with-newsroom.mjs';

const publicApi = ['dist', 'src', 'plugins', 'copydesk', 'server', 'src', 'public-api.js'];
const require = createRequire(import.meta.url);

await runCommand(async () => {
  const { documents, adopted, orphans } = await withNewsroom((strapi) =>
    showProgress('documents', (report) => require(inProject(...publicApi)).adoptDocuments(strapi, report)),
  );
  log(`checked ${documents} documents, ${adopted} for the first time; removed ${orphans} orphaned rows`);
});
// Strapi leaves timers behind that would keep the process waiting.
process.exit(0);
