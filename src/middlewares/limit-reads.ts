import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { answerWait } from '../limits/answer-wait';
import { getReadCharges } from '../limits/get-read-charges';

/**
 * Limits what the public reads over REST and GraphQL, each client by itself. Requests with a token are not limited: it is answered to
 * with 401 before it costs anything, or somebody gave it away.
 */
export default (_config: unknown, { strapi }: { strapi: Core.Strapi }) => {
  const prefixes = [strapi.config.get<string>('api.rest.prefix', '/api'), '/graphql'];
  return async (context: Context, next: () => Promise<void>): Promise<void> => {
    const isPublic = context.headers.authorization === undefined;
    if (!isPublic || context.method === 'OPTIONS' || !prefixes.some((prefix) => context.path.startsWith(prefix))) {
      return next();
    }
    const charges = getReadCharges(strapi);
    const wait = charges.request(context.req);
    if (wait > 0) return answerWait(context, wait);
    context.state.charge = (amount: number) => charges.more(context.req, amount);
    return next();
  };
};
