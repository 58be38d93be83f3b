import type { Core } from '@strapi/strapi';
import { isOutage } from '../delivery/answering/outage';
import { abandon } from '../limits/abandoned-work';
import { explainLibraryFailure } from '../limits/explain-library-failure';
import { explainRefusal } from '../limits/explain-refusal';

/**
 * Keeps the process alive where work that nobody waits for fails over a lost connection to the database, or over what was sent: Strapi
 * reads several things at once in promises of which the first to fail leaves the others without a listener, and one request with a wrong id
 * would end the process for all readers, and never be answered itself. Any other rejection that nobody handles still ends it.
 *
 * @seam unhandled-rejections
 */
export function surviveAbandonedWork(strapi: Core.Strapi): void {
  process.on('unhandledRejection', (reason) => {
    if (isOutage(reason)) {
      strapi.log.error(`database: a connection was lost in work that nobody waited for: ${describe(reason)}`);
      return;
    }
    const refusal = explainRefusal(reason) ?? explainLibraryFailure(reason);
    if (!refusal) throw reason;
    const context = strapi.requestContext.get();
    if (context) abandon(context, refusal);
    strapi.log.error(`what was sent failed in work that nobody waited for: ${describe(reason)}`);
  });
}

/** The message without the statement that the driver puts in front of it. */
function describe(reason: unknown): string {
  return String(reason instanceof Error ? reason.message : reason)
    .split(' - ')
    .at(-1)!;
}
