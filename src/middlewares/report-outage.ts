import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { isOutage, unavailable } from '../delivery/answering/outage';
import { findDelivery } from '../delivery/get-delivery';

/**
 * Answers 503 with `Retry-After` while the database cannot be reached. Strapi cannot authenticate anyone without it and would
 * answer 401, as if the reader were at fault.
 */
export default (_config: unknown, { strapi }: { strapi: Core.Strapi }) =>
  async (context: Context, next: Next): Promise<void> => {
    await next();
    if (context.status !== 401 && context.status !== 500) return;
    if (!(await isUnreachable(strapi))) return;
    context.status = unavailable.status;
    context.set({ 'Retry-After': '5', 'Cache-Control': 'no-store' });
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
