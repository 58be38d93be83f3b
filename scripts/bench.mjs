/**
 * Measures the newsroom, with databases of its own beside the configured one. Names of measurements select among them:
 * `npm run bench -- publishing --rounds=20`.
 */
import { createRequire } from 'node:module';
import { step } from './lib/command.mjs';
import { endWithNpm } from './lib/end-with-npm.mjs';
import { prepareEnvironment } from './lib/env-file.mjs';
import { checkNode } from './lib/preflight.mjs';
import { checkEnvironment, prepareDatabase, requireBuild } from './lib/prepare.mjs';
import { inProject, root } from './lib/project.mjs';
import { log } from './lib/log.mjs';
import { runCommand } from './lib/run-command.mjs';
import { UserError } from './lib/user-error.mjs';

const require = createRequire(import.meta.url);

await runCommand(async () => {
  checkNode();
  endWithNpm();
  process.chdir(root);
  requireBuild();
  prepareEnvironment();
  checkEnvironment();
  await prepareDatabase();
  const compiler = inProject('node_modules', 'typescript', 'bin', 'tsc');
  await step('compiling the bench', process.execPath, [compiler, '--project', 'bench'], { quiet: true });
  const compiled = inProject('.tmp', 'bench', 'bench');
  const { runBench } = require(`${compiled}/run-bench.js`);
  const { BenchUsageError } = require(`${compiled}/options.js`);
  try {
    const report = await runBench(process.argv.slice(2), { databaseUrl: process.env.DATABASE_URL, log });
    process.stdout.write(`\n${report}\n`);
  } catch (error) {
    throw error instanceof BenchUsageError && error instanceof Error ? new UserError(error.message) : error;
  }
});
