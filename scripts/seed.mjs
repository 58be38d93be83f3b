/** Loads the sample edition into the newsroom; what is there already stays as it is. */
import { createRequire } from 'node:module';
import { loadEdition } from './lib/load-edition.mjs';
import { checkNode } from './lib/preflight.mjs';
import { prepareDatabase, requireBuild } from './lib/prepare.mjs';
import { inProject, root } from './lib/project.mjs';
import { run } from './lib/say.mjs';
import { settle } from './lib/settle.cjs';

const require = createRequire(import.meta.url);

await run(async () => {
  checkNode();
  process.chdir(root);
  requireBuild();
  await prepareDatabase();
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
