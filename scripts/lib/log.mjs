/** @param {string} sentence */
export function log(sentence) {
  process.stderr.write(`copydesk: ${sentence}\n`);
}
