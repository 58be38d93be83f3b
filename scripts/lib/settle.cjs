const { setImmediate: nextTurn, setTimeout: wait } = require('node:timers/promises');

/** For how many turns of the event loop in a row no connection may be in use or waited for. */
const calmTurns = 50;

/** How long to leave a statement that runs alone before looking again, in milliseconds. */
const patience = 5;

/**
 * Waits until Strapi uses no database connection any more. Its event handlers go on reading after the write that caused
 * the event has ended; closing the database under them would end the process with an error.
 *
 * An event begins its next statement in the turn of the event loop in which its last one was answered. So calm is counted in
 * turns: on a slow machine a turn lasts longer, on a fast one nothing is waited for in vain.
 *
 * @param {{ db: { connection: { client: { pool?: { numUsed(): number, numPendingAcquires(): number } } } } }} strapi
 * @seam connection-pool
 */
async function settle(strapi) {
  const { pool } = strapi.db.connection.client;
  const isInUse = () => pool !== undefined && pool.numUsed() + pool.numPendingAcquires() > 0;
  let calm = 0;
  while (calm < calmTurns) {
    calm = isInUse() ? 0 : calm + 1;
    await (calm === 0 ? wait(patience) : nextTurn());
  }
}

module.exports = { settle };
