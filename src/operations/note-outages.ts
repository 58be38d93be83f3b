import type { Core } from '@strapi/strapi';
import { isContention, isOutage } from '../delivery/answering/outage';

const met = new WeakSet<object>();

/**
 * Notes at which requests a connection to the database was lost, refused, or not to be had in time, or gave up a write for another. Strapi answers some of them as if the
 * user were at fault: it finds neither a token nor a locale, and says so.
 *
 * @seam query-event
 * @seam connection-pool
 */
export function noteOutages(strapi: Core.Strapi): void {
  const note = () => {
    const context = strapi.requestContext.get();
    if (context) met.add(context);
  };
  strapi.db.connection.on('query-error', (error: unknown) => {
    if (isOutage(error) || isContention(error)) note();
  });
  const { pool } = strapi.db.connection.client as { pool: Pool };
  pool.on('acquireFail', note);
}

/** The pool of knex, as far as it is used here. */
interface Pool {
  on(event: 'acquireFail', listener: () => void): void;
}

/** Whether the database could not be reached, or gave up a write, at some moment of a request. */
export function metOutage(context: object): boolean {
  return met.has(context);
}
