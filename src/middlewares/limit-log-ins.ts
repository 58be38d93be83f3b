import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { readEnvironment } from '../environment';
import { answerWait } from '../limits/answer-wait';
import { getLogInGuard } from '../limits/get-log-in-guard';
import { guardedRoutes } from '../limits/guarded-acts';
import { nameClient } from '../limits/name-client';
import { leadsTo, readPlaces, routedPath } from '../limits/request-path';

/** Slows down guessing of passwords, see `createLogInGuard`. */
export default (_config: unknown, { strapi }: { strapi: Core.Strapi }) => {
  const guard = getLogInGuard(strapi);
  const { PROXY: proxies } = readEnvironment(process.env);
  const { rest } = readPlaces(strapi);

  /** The route that a request is for, by the name in the list. */
  const nameRoute = ({ method, path }: Context): string => {
    const routed = routedPath(path);
    return `${method} ${leadsTo(path, rest) ? `/api${routed.slice(rest.length)}` : routed}`;
  };

  return async (context: Context, next: () => Promise<void>): Promise<void> => {
    const act = guardedRoutes[nameRoute(context)];
    const body: unknown = context.request.body;
    const sent = typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {};
    if (!act || (act.onlyWith !== undefined && sent[act.onlyWith] === undefined)) return next();

    const attempt = { act, sent, client: nameClient(context.req, proxies) };
    const wait = guard.begin(attempt);
    if (wait > 0) return answerWait(context, wait);
    await next();
    if (context.status >= 200 && context.status < 300) guard.succeeded(attempt);
  };
};
