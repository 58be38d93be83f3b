import type { Core } from '@strapi/strapi';
import { isOutage } from '../delivery/answering/outage';

const met = new WeakSet<object>();

/**
 * Notes at which requests a connection to the database was lost, or refused. Strapi answers some of them as if the user were at fault: it
 * finds neither a token nor a locale, and says so.
 *
 * @seam query-event
 */
export function noteOutages(strapi: Core.Strapi): void {
  strapi.db.connection.on('query-error', (error: unknown) => {
    const context = strapi.requestContext.get();
    if (context && isOutage(error)) met.add(context);
  });
}

/** Whether the database could not be reached at some moment of a request. */
export function metOutage(context: object): boolean {
  return met.has(context);
}
