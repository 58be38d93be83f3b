/** Builds and starts the example site; it shows what the newsroom of the same .env publishes. */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { step } from './lib/command.mjs';
import { endWithNpm } from './lib/end-with-npm.mjs';
import { prepareEnvironment } from './lib/env-file.mjs';
import { checkNode } from './lib/preflight.mjs';
import { inProject, root } from './lib/project.mjs';
import { runCommand } from './lib/run-command.mjs';

const reader = inProject('examples', 'reader');

await runCommand(async () => {
  checkNode();
  endWithNpm();
  process.chdir(root);
  prepareEnvironment();
  const compiler = inProject('node_modules', 'typescript', 'bin', 'tsc');
  await step('building the example site', process.execPath, [compiler, '-p', reader], { quiet: true });
  await import(pathToFileURL(path.join(reader, 'dist', 'main.js')).href);
});
