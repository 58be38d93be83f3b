import type { Core } from '@strapi/strapi';
import { Client, type ClientConfig } from 'pg';

/**
 * Lets one instance at a time bring the database up to date: two that start at once on an empty one would both create its
 * tables. The lock belongs to a connection of its own, so it ends with the process however that ends.
 *
 * @returns a function that lets the next instance start
 */
export async function waitForOtherStarts({ config, log }: Core.Strapi): Promise<() => Promise<void>> {
  const client = new Client(config.get<ClientConfig>('database.connection.connection'));
  await client.connect();
  const lock = `hashtextextended('copydesk:start', 0)`;
  const { rows } = await client.query<{ free: boolean }>(`select pg_try_advisory_lock(${lock}) as free`);
  if (!rows[0]?.free) {
    log.info('another instance is starting on this database: waiting for it');
    await client.query(`select pg_advisory_lock(${lock})`);
  }
  return () => client.end();
}
