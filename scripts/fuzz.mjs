/**
 * Sends malformed requests to a newsroom of its own, and fails where one is not answered as it should be:
 * `npm run fuzz -- --requests=100000 --seed=7`.
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
  await step('compiling the fuzzer', process.execPath, [compiler, '--project', 'fuzz'], { quiet: true });
  const compiled = inProject('.tmp', 'fuzz', 'fuzz');
  const { runFuzz } = require(`${compiled}/run-fuzz.js`);
  const { FuzzUsageError } = require(`${compiled}/options.js`);
  try {
    const { text, failed } = await runFuzz(process.argv.slice(2), { databaseUrl: process.env.DATABASE_URL, log });
    process.stdout.write(`\n${text}\n`);
    process.exitCode = failed ? 1 : 0;
  } catch (error) {
    throw error instanceof FuzzUsageError && error instanceof Error ? new UserError(error.message) : error;
  }
});
