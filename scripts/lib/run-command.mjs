import { log } from './log.mjs';
import { UserError } from './user-error.mjs';

/**
 * Runs a command to its end. A user error ends the process with its sentence and code 1, any other error with its stack.
 *
 * @param {() => Promise<unknown>} command
 */
export async function runCommand(command) {
  try {
    await command();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    log(error.message);
    process.exit(1);
  }
}
