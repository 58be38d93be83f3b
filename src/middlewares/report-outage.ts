import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { isOutage, unavailable } from '../delivery/answering/outage';
import { findDelivery } from '../delivery/get-delivery';
import { metOutage } from '../operations/note-outages';

/** What Strapi answers where it gets no connection at all. */
const suspicious = new Set([400, 401, 500]);

/**
 * Answers 503 with `Retry-After` where the database could not be reached. Strapi would answer 401 or 400, as if whoever asks were at
 * fault: without a database it knows no token and no locale.
 */
export default (_config: unknown, { strapi }: { strapi: Core.Strapi }) =>
  async (context: Context, next: Next): Promise<void> => {
    await next();
    if (context.status < 400) return;
    if (!metOutage(context) && !(suspicious.has(context.status) && (await isUnreachable(strapi)))) return;
    context.set({ 'Retry-After': '5', 'Cache-Control': 'no-store' });
    // Said already, in the form of GraphQL.
    if (context.status === unavailable.status) return;
    context.status = unavailable.status;
    context.body = { data: null, error: unavailable };
  };

async function isUnreachable(strapi: Core.Strapi): Promise<boolean> {
  try {
    await findDelivery(strapi)?.answerer.pool.query('select 1');
    return false;
  } catch (error) {
    return isOutage(error);
  }
}
