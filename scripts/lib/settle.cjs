const { setTimeout: wait } = require('node:timers/promises');

/**
 * Waits until Strapi uses no database connection any more. Its event handlers go on reading after the write that caused
 * the event has ended; closing the database under them would end the process with an error.
 *
 * @param {{ db: { connection: { client: { pool: { numUsed(): number, numPendingAcquires(): number } } } } }} strapi
 * @seam connection-pool
 */
async function settle(strapi) {
  const { pool } = strapi.db.connection.client;
  let calm = 0;
  while (calm < 5) {
    await wait(20);
    calm = pool.numUsed() + pool.numPendingAcquires() === 0 ? calm + 1 : 0;
  }
}

module.exports = { settle };
