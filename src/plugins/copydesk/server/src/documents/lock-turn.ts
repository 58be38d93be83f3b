import type { Core } from '@strapi/strapi';

/**
 * Waits until nobody else writes, on this instance or another, and keeps it so until the running transaction ends. Must be
 * called inside `strapi.db.transaction`.
 */
export async function lockTurn(strapi: Core.Strapi): Promise<void> {
  await strapi.db.transaction(async ({ trx }) => {
    await strapi.db.connection
      .raw(`select pg_advisory_xact_lock(hashtextextended('copydesk:turn', 0))`)
      .transacting(trx);
  });
}
