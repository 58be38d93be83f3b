/** Loads the sample edition into the newsroom; what is there already stays as it is. */
import { createRequire } from 'node:module';
import { prepareEnvironment } from './lib/env-file.mjs';
import { checkNode } from './lib/preflight.mjs';
import { checkEnvironment, prepareDatabase, requireBuild } from './lib/prepare.mjs';
import { inProject, root } from './lib/project.mjs';
import { run } from './lib/say.mjs';
import { settle } from './lib/settle.cjs';

const require = createRequire(import.meta.url);

await run(async () => {
  checkNode();
  process.chdir(root);
  requireBuild();
  prepareEnvironment();
  checkEnvironment();
  await prepareDatabase();
  const { loadEdition } = await import('./lib/load-edition.mjs');
  const { createStrapi } = require('@strapi/strapi');
  const strapi = await createStrapi({ appDir: root, distDir: inProject('dist') }).load();
  try {
    await loadEdition(strapi);
    await settle(strapi);
  } finally {
    await strapi.destroy();
  }
});
// Strapi leaves timers behind that would keep the process waiting.
process.exit(0);
