import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { LRUCache } from 'lru-cache';
import { answerWait } from '../limits/answer-wait';
import { getReadCharges } from '../limits/get-read-charges';
import { leadsTo, readPlaces } from '../limits/request-path';

/** How many tokens are remembered; those used longest ago are forgotten, and prove themselves again. */
const mostTokens = 1000;

/**
 * Limits what is read over REST and GraphQL, each client by itself. Requests with an API token are not limited: an administrator gave it
 * away. Strapi finds out only further in whether it is one, so a request with credentials is charged like every other until they have
 * proved good, and gets back what it paid; whatever else is sent as credentials costs a look-up, and stays charged.
 *
 * @seam request-context
 */
export default (_config: unknown, { strapi }: { strapi: Core.Strapi }) => {
  const places = Object.values(readPlaces(strapi));
  const proven = new LRUCache<string, true>({ max: mostTokens });

  return async (context: Context, next: () => Promise<void>): Promise<void> => {
    if (context.method === 'OPTIONS' || !places.some((place) => leadsTo(context.path, place))) return next();
    const charges = getReadCharges(strapi);
    const { authorization } = context.headers;
    const name = authorization === undefined ? undefined : createHash('sha256').update(authorization).digest('base64');
    const isProven = name !== undefined && proven.has(name);
    const wait = isProven ? 0 : charges.request(context.req);
    if (wait > 0) return answerWait(context, wait);
    context.state.charge = (amount: number) => (hasToken(context) ? 0 : charges.more(context.req, amount));
    try {
      await next();
    } finally {
      if (name !== undefined) {
        if (!hasToken(context)) proven.delete(name);
        else if (!isProven) {
          proven.set(name, true);
          charges.refund(context.req);
        }
      }
    }
  };
};

/** Whether Strapi has recognised an API token in a request. */
function hasToken({ state }: Context): boolean {
  const auth = state.auth as { strategy?: { name?: string }; credentials?: unknown } | undefined;
  return auth?.strategy?.name === 'content-api-token' && Boolean(auth.credentials);
}
