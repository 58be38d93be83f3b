/**
 * Runs steps side by side, never more than `width` at a time, in the order of the list. When one fails the others that have
 * begun are waited for, none is begun any more, and the first failure is thrown.
 *
 * @param {number} width
 * @param {(() => Promise<unknown>)[]} steps
 */
async function runTogether(width, steps) {
  const waiting = [...steps];
  /** @type {unknown[]} */
  const failures = [];
  const work = async () => {
    for (let next = waiting.shift(); next && failures.length === 0; next = waiting.shift()) {
      await next().catch((error) => failures.push(error));
    }
  };
  await Promise.all(Array.from({ length: width }, work));
  if (failures.length > 0) throw failures[0];
}

module.exports = { runTogether };
