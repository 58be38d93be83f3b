/** Makes what readers get anew from content. Readers and editors may go on meanwhile. */
import { createRequire } from 'node:module';
import { showProgress } from './lib/show-progress.mjs';
import { inProject } from './lib/project.mjs';
import { run, say } from './lib/say.mjs';
import { withNewsroom } from './lib/with-newsroom.mjs';

const require = createRequire(import.meta.url);

await run(async () => {
  const count = await withNewsroom((strapi) => {
    const { rebuildModel } = require(inProject('dist', 'src', 'delivery', 'read-model', 'rebuild.js'));
    return showProgress('rendering', (report) => rebuildModel(strapi, report));
  });
  say(`rendered ${count} documents`);
});
// Strapi leaves timers behind that would keep the process waiting.
process.exit(process.exitCode ?? 0);
