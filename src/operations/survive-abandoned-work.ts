import type { Core } from '@strapi/strapi';
import { isOutage } from '../delivery/answering/outage';
import { abandon } from '../limits/abandoned-work';
import { explainLibraryFailure } from '../limits/explain-library-failure';
import { explainRefusal } from '../limits/explain-refusal';

/**
 * Keeps the process alive where work that nobody waits for fails over the database, or over what was sent: Strapi reads several things at
 * once in promises of which the first to fail leaves the others without a listener, and one request with a wrong id would end the process
 * for all readers, and never be answered itself. After each write it reads the document once more for its events, which nobody waits for
 * either. Any other rejection that nobody handles still ends it.
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
    if (!refusal && isDatabaseError(reason)) {
      strapi.log.error(`database: work that nobody waited for was given up: ${describe(reason)}`);
      return;
    }
    if (!refusal) throw reason;
    const context = strapi.requestContext.get();
    if (context) abandon(context, refusal);
    strapi.log.error(`what was sent failed in work that nobody waited for: ${describe(reason)}`);
  });
}

/** Whether PostgreSQL has refused or given up a statement, such as one of a deadlock: the transaction is undone, the process is whole. */
function isDatabaseError(reason: unknown): boolean {
  const { code, severity } = (reason ?? {}) as { code?: unknown; severity?: unknown };
  return typeof severity === 'string' && /^[0-9A-Z]{5}$/.test(String(code));
}

/** The message without the statement that the driver puts in front of it. */
function describe(reason: unknown): string {
  return String(reason instanceof Error ? reason.message : reason)
    .split(' - ')
    .at(-1)!;
}
