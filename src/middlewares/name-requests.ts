import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { findDelivery } from '../delivery/get-delivery';
import { chooseRequestId, runAsRequest } from '../watching/request-id';

/**
 * Gives each request a name, which stands in every line that it leaves in the log, and in its answer (`X-Request-Id`). What readers are
 * answered has none: caches keep it for many requests, and the fast path gives the same.
 */
export default (_config: unknown, { strapi }: { strapi: Core.Strapi }) =>
  async (context: Context, next: () => Promise<void>): Promise<void> => {
    const id = chooseRequestId(context.get('X-Request-Id'), context.app.proxy);
    if (!findDelivery(strapi)?.paths.read(context.url)) context.set('X-Request-Id', id);
    await runAsRequest(id, next);
  };
