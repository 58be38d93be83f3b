import { createRequire } from 'node:module';
import { step } from './command.mjs';
import { endWithNpm } from './end-with-npm.mjs';
import { prepareEnvironment } from './env-file.mjs';
import { checkNode } from './preflight.mjs';
import { checkEnvironment, prepareDatabase, requireBuild } from './prepare.mjs';
import { inProject, root } from './project.mjs';
import { log } from './log.mjs';
import { runCommand } from './run-command.mjs';
import { UserError } from './user-error.mjs';

const require = createRequire(import.meta.url);

/**
 * Runs a program of a folder of its own, such as the bench, beside the configured database: compiles the folder, and hands the program
 * its arguments, the database and the log.
 *
 * @param {object} program
 * @param {string} program.title what it is called while it is compiled
 * @param {string} program.folder the folder, with a tsconfig.json that compiles to `.tmp` and an `options.js`
 * @param {string} program.file the module that runs it, and the name of what this exports
 * @param {string} program.run
 * @param {string} program.usageError the error of `options.js` that says what is wrong with the arguments
 * @param {(outcome: any) => { text: string, failed?: boolean }} program.read
 */
export function runCompiled({ title, folder, file, run, usageError, read }) {
  return runCommand(async () => {
    checkNode();
    endWithNpm();
    process.chdir(root);
    requireBuild();
    prepareEnvironment();
    checkEnvironment();
    await prepareDatabase();
    const compiler = inProject('node_modules', 'typescript', 'bin', 'tsc');
    await step(`compiling ${title}`, process.execPath, [compiler, '--project', folder], { quiet: true });
    const compiled = inProject('.tmp', folder, folder);
    const { [run]: start } = require(`${compiled}/${file}`);
    const { [usageError]: UsageError } = require(`${compiled}/options.js`);
    try {
      const { text, failed } = read(await start(process.argv.slice(2), { databaseUrl: process.env.DATABASE_URL, log }));
      process.stdout.write(`\n${text}\n`);
      if (failed) process.exitCode = 1;
    } catch (error) {
      throw error instanceof UsageError && error instanceof Error ? new UserError(error.message) : error;
    }
  });
}
