import type { Core } from '@strapi/strapi';
import { runSql } from './run-sql';

/**
 * Waits until no other write is in progress, on this instance or another, and holds the lock until the running transaction
 * ends. Must be called inside `strapi.db.transaction`.
 */
export async function acquireWriteLock(strapi: Core.Strapi): Promise<void> {
  await runSql(strapi, `select pg_advisory_xact_lock(hashtextextended('copydesk:turn', 0))`);
}
