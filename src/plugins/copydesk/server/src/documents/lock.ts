import type { Core } from '@strapi/strapi';

/**
 * Makes whoever else asks for the same name wait until the running transaction ends. Must be called inside
 * `strapi.db.transaction`.
 */
export async function lock(strapi: Core.Strapi, name: string): Promise<void> {
  await strapi.db.transaction(async ({ trx }) => {
    await strapi.db.connection
      .raw('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`copydesk:${name}`])
      .transacting(trx);
  });
}
