/** Strapi's own commands (`develop`, `build`, `start`, …) with this project's environment and database. */
import cluster from 'node:cluster';
import { mkdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { endWithNpm } from './lib/end-with-npm.mjs';
import { prepareBuildEnvironment, prepareEnvironment } from './lib/env-file.mjs';
import { checkNode, checkPort } from './lib/preflight.mjs';
import { checkEnvironment, prepareDatabase, requireBuild } from './lib/prepare.mjs';
import { inProject, root } from './lib/project.mjs';
import { runCommand } from './lib/run-command.mjs';

const require = createRequire(import.meta.url);

await runCommand(async () => {
  checkNode();
  process.chdir(root);
  const command = process.argv[2] ?? '';

  // `develop` restarts its workers through this same file; they inherit what the first process prepared.
  if (cluster.isPrimary) {
    endWithNpm();
    if (command === 'build') prepareBuild();
    else await prepareServer(command);
  }
  const strapi = require.resolve('@strapi/strapi/package.json');
  require(path.join(path.dirname(strapi), 'bin', 'strapi.js'));
});

function prepareBuild() {
  // The panel is built as editors use it: without Strapi's tours for developers, and with React for production.
  process.env.NODE_ENV = 'production';
  prepareBuildEnvironment();
  // The compiler removes nothing, and Strapi loads every file in the folders of dist.
  rmSync(inProject('dist'), { recursive: true, force: true });
  // A start makes the folder if it is missing, which it cannot where nothing may be written.
  mkdirSync(inProject('dist', 'database', 'migrations'), { recursive: true });
}

/** @param {string} command */
async function prepareServer(command) {
  const compiles = ['develop', 'dev'].includes(command);
  if (command === 'start') requireBuild({ panel: true });
  prepareEnvironment();
  // `develop` compiles later, so the compiled check may be older than the variables.
  if (!compiles || process.env.NODE_ENV === 'production') checkEnvironment();
  if (compiles || command === 'start' || command === 'console') await checkPort();
  await prepareDatabase();
}
