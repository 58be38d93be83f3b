import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { isOutage } from '../delivery/answering/outage';
import { findDelivery } from '../delivery/get-delivery';

/**
 * Says 503, and when to come back, where the database cannot be reached. Strapi cannot tell who asks without it, takes
 * everybody for a stranger, and answers 401: as if the reader were at fault.
 */
export default (_config: unknown, { strapi }: { strapi: Core.Strapi }) =>
  async (context: Context, next: Next): Promise<void> => {
    await next();
    if (context.status !== 401 && context.status !== 500) return;
    if (!(await isUnreachable(strapi))) return;
    const message = 'The newsroom cannot be reached at the moment. Please try again.';
    context.status = 503;
    context.set({ 'Retry-After': '5', 'Cache-Control': 'no-store' });
    context.body = { data: null, error: { status: 503, name: 'ServiceUnavailableError', message, details: {} } };
  };

async function isUnreachable(strapi: Core.Strapi): Promise<boolean> {
  try {
    await findDelivery(strapi)?.answerer.pool.query('select 1');
    return false;
  } catch (error) {
    return isOutage(error);
  }
}
