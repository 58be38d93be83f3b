/** Loads the sample edition into the newsroom; what is there already stays as it is. */
import { createRequire } from 'node:module';
import { prepareDatabase, requireBuild } from './lib/prepare.mjs';
import { checkNode } from './lib/preflight.mjs';
import { inProject, root } from './lib/project.mjs';
import { run } from './lib/say.mjs';

const require = createRequire(import.meta.url);

await run(async () => {
  checkNode();
  process.chdir(root);
  requireBuild();
  await prepareDatabase();
  const { createStrapi } = require('@strapi/strapi');
  const { loadEdition } = require(inProject('dist', 'database', 'seeds', 'load-edition.js'));
  const strapi = await createStrapi({ appDir: root, distDir: inProject('dist') }).load();
  try {
    await loadEdition(strapi);
  } finally {
    await strapi.destroy();
  }
  process.exit(0);
});
