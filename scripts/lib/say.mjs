/** Something the person at the terminal can mend; it is told as one sentence, without a stack trace. */
export class Complaint extends Error {}

/** @param {string} sentence */
export function say(sentence) {
  process.stderr.write(`copydesk: ${sentence}\n`);
}

/**
 * Runs a command to its end; a complaint ends the process with its sentence and code 1, any other error with its stack.
 *
 * @param {() => Promise<unknown>} command
 */
export async function run(command) {
  try {
    await command();
  } catch (error) {
    if (!(error instanceof Complaint)) throw error;
    say(error.message);
    process.exit(1);
  }
}
