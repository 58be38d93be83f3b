import { timingSafeEqual } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { readEnvironment } from '../environment';
import { createHealthCheck } from '../watching/assess-health';
import { findMetrics } from '../watching/watch';

/**
 * Answers those who watch over the newsroom, before anything is logged or limited: `/health/live`, whether the process answers at all;
 * `/health/ready`, whether it can take requests; `/metrics`, to whoever has the token.
 */
export default (_config: unknown, { strapi }: { strapi: Core.Strapi }) => {
  const { METRICS_TOKEN: token } = readEnvironment(process.env);
  const assessHealth = createHealthCheck(strapi);

  return async (context: Context, next: () => Promise<void>): Promise<void> => {
    const { method } = context;
    // Koa's own `path` throws at an address that is none.
    const [path] = (context.req.url ?? '').split('?');
    if (method !== 'GET' && method !== 'HEAD') return next();
    if (path === '/health/live') return answer(context, 200, { status: 'live' });
    if (path === '/health/ready') {
      const { isReady, checks } = await assessHealth();
      return answer(context, isReady ? 200 : 503, { status: isReady ? 'ready' : 'not ready', checks });
    }
    const metrics = path === '/metrics' ? findMetrics(strapi) : undefined;
    if (!metrics || token === undefined) return next();
    if (!isSame(context.get('Authorization'), `Bearer ${token}`)) {
      context.set('WWW-Authenticate', 'Bearer');
      return answer(context, 401, { status: 'the token of METRICS_TOKEN is asked for' });
    }
    answer(context, 200, await metrics.write());
    context.type = metrics.contentType;
  };
};

function answer(context: Context, status: number, body: object | string): void {
  context.set('Cache-Control', 'no-store');
  context.status = status;
  context.body = body;
}

/** Whether two texts are the same, in a time that does not tell how far they are. */
function isSame(one: string, other: string): boolean {
  const [left, right] = [Buffer.from(one), Buffer.from(other)];
  return left.length === right.length && timingSafeEqual(left, right);
}
