import { log } from './log.mjs';
import { UserError } from './user-error.mjs';

/** What a file system says when this user, or this disk, cannot do what a command needs. */
const refusals = /** @type {Record<string, string>} */ ({
  EACCES: 'this user may not: give it the right, or run the command as the owner of the folder',
  EPERM: 'this user may not: run the command as the owner of the folder',
  EROFS: 'the file system can only be read',
  ENOSPC: 'the disk is full',
});

/**
 * Runs a command to its end. An error that the person at the terminal can resolve ends the process with a sentence and code 1, any other
 * error with its stack.
 *
 * @param {() => Promise<unknown>} command
 */
export async function runCommand(command) {
  try {
    await command();
  } catch (error) {
    const sentence = explain(error);
    if (sentence === undefined) throw error;
    log(sentence);
    process.exit(1);
  }
}

/** @param {unknown} error */
function explain(error) {
  if (error instanceof UserError) return error.message;
  const { code = '', path, syscall } = /** @type {NodeJS.ErrnoException} */ (error ?? {});
  return path && code in refusals ? `cannot ${syscall} ${path} (${code}): ${refusals[code]}.` : undefined;
}
