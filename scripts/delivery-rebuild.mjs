/** Renders the whole read model again from content. Readers and editors can go on meanwhile. */
import { createRequire } from 'node:module';
import { showProgress } from './lib/show-progress.mjs';
import { inProject } from './lib/project.mjs';
import { log } from './lib/log.mjs';
import { runCommand } from './lib/run-command.mjs';
import { withNewsroom } from './lib/with-newsroom.mjs';

const require = createRequire(import.meta.url);

await runCommand(async () => {
  const count = await withNewsroom((strapi) => {
    const { rebuildModel } = require(inProject('dist', 'src', 'delivery', 'read-model', 'rebuild.js'));
    return showProgress('rendering', (report) => rebuildModel(strapi, report));
  });
  log(`rendered ${count} documents`);
});
// Strapi leaves timers behind that would keep the process waiting.
process.exit(process.exitCode ?? 0);
