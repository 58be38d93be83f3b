/** Runs in a process of its own: starts an application, does in it what it was sent, and answers. See `start-apart.ts`. */
const { copyFileSync, mkdirSync, mkdtempSync, rmSync } = require('node:fs');
const { tmpdir } = require('node:os');
const path = require('node:path');
const { createStrapi } = require('@strapi/strapi');
const { settle } = require('../../scripts/lib/settle.cjs');

const root = path.resolve(__dirname, '..', '..');
const cookery = path.join(root, 'tests', 'fixtures', 'cookery');

process.once('message', async (/** @type {{ application: string, work: string, given: unknown }} */ message) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'apart-'));
  mkdirSync(path.join(folder, 'public', 'uploads'), { recursive: true });
  const isCookery = message.application === 'cookery';
  copyFileSync(path.join(isCookery ? cookery : root, 'package.json'), path.join(folder, 'package.json'));
  let answer;
  try {
    const strapi = createStrapi({
      appDir: isCookery ? folder : root,
      distDir: isCookery ? cookery : path.join(root, 'dist'),
      serveAdminPanel: false,
    });
    const { PUBLIC_FOLDER } = process.env;
    if (PUBLIC_FOLDER) strapi.config.set('dirs.static.public', PUBLIC_FOLDER);
    const logged = /** @type {string[]} */ ([]);
    for (const level of ['info', 'warn', 'error']) {
      strapi.log[level] = (/** @type {unknown} */ text) => void logged.push(`${level}: ${String(text)}`);
    }
    await strapi.load();
    const load = (/** @type {string} */ file) => require(path.join(root, 'dist', 'src', file));
    const copydesk = load('plugins/copydesk/server/src/public-api.js');
    const result = await eval(`(${message.work})`)({ strapi, copydesk, load, logged }, message.given);
    await settle(strapi);
    await strapi.destroy();
    answer = { result, logged };
  } catch (error) {
    answer = { error: error instanceof Error ? error.message : String(error) };
  }
  rmSync(folder, { recursive: true });
  process.send?.(answer, () => process.exit(0));
});
