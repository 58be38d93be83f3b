import type { Core } from '@strapi/strapi';
import { isOutage } from '../delivery/answering/outage';

/**
 * Keeps the process alive when a connection to the database is lost in code that nobody waits for: Strapi reads relations within its
 * transactions in promises of which the first to fail leaves the others without a listener. Node would end the process for all readers.
 * Any other rejection that nobody handles still ends it.
 *
 * @seam unhandled-rejections
 */
export function surviveLostConnections(strapi: Core.Strapi): void {
  process.on('unhandledRejection', (reason) => {
    if (!isOutage(reason)) throw reason;
    strapi.log.error(`database: a connection was lost in work that nobody waited for: ${describe(reason)}`);
  });
}

/** The message without the statement that the driver puts in front of it. */
function describe(reason: unknown): string {
  return String(reason instanceof Error ? reason.message : reason)
    .split(' - ')
    .at(-1)!;
}
