import type { Core } from '@strapi/strapi';
import { channels, type TurnMessage } from '../watching/channels';
import { runSql } from './run-sql';

/**
 * How long a write may ask nothing of the database, in milliseconds. Then the database ends its transaction, and with it the lock: a
 * write whose work was lost would otherwise hold up all saving until the server is started again.
 */
export const longestPause = 60_000;

/**
 * Waits until no other write is in progress, on this instance or another, and holds the lock until the running transaction
 * ends. Must be called inside `strapi.db.transaction`.
 *
 * Whoever holds it reports its own changes, so the database need not record them.
 */
export async function acquireWriteLock(strapi: Core.Strapi): Promise<void> {
  const start = performance.now();
  await runSql(
    strapi,
    `select pg_advisory_xact_lock(hashtextextended('copydesk:turn', 0)), set_config('${ownWrites}', 'on', true),
       set_config('idle_in_transaction_session_timeout', '${longestPause}', true)`,
  );
  channels.turn.publish({ strapi, waited: (performance.now() - start) / 1000 } satisfies TurnMessage);
}

/** Lets the database record again what the rest of the running transaction changes: that is not the plugin's own write. */
export async function recordAgain(strapi: Core.Strapi): Promise<void> {
  await runSql(strapi, `select set_config('${ownWrites}', 'off', true)`);
}

/** The setting that is `on` while the plugin writes. The triggers that record changes look at it. */
export const ownWrites = 'copydesk.writing';
