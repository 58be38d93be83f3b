import { createRequire } from 'node:module';
import { prepareEnvironment } from './env-file.mjs';
import { checkNode } from './preflight.mjs';
import { checkEnvironment, prepareDatabase, requireBuild } from './prepare.mjs';
import { inProject, root } from './project.mjs';
import { settle } from './settle.cjs';

const require = createRequire(import.meta.url);

/**
 * Runs a function in a newsroom that is loaded, on the project's database, but does not listen for requests.
 *
 * @template T
 * @param {(strapi: any) => Promise<T>} run
 * @returns {Promise<T>}
 */
export async function withNewsroom(run) {
  checkNode();
  process.chdir(root);
  requireBuild();
  prepareEnvironment();
  checkEnvironment();
  await prepareDatabase();
  const { createStrapi } = require('@strapi/strapi');
  const strapi = await createStrapi({ appDir: root, distDir: inProject('dist') }).load();
  try {
    const result = await run(strapi);
    await settle(strapi);
    return result;
  } finally {
    await strapi.destroy();
  }
}
