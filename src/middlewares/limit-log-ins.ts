import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { readEnvironment } from '../environment';
import { answerWait } from '../limits/answer-wait';
import { createLogInGuard } from '../limits/log-in-guard';
import { nameClient } from '../limits/name-client';

/** Where passwords are asked for, and the field of the body that names the account. */
const logIns = new Map([
  ['/admin/login', 'email'],
  ['/api/auth/local', 'identifier'],
]);

/** Slows down guessing of passwords, see `createLogInGuard`. */
export default (_config: unknown, _context: { strapi: Core.Strapi }) => {
  const guard = createLogInGuard();
  const { PROXY: proxies } = readEnvironment(process.env);

  return async (context: Context, next: () => Promise<void>): Promise<void> => {
    const field = context.method === 'POST' ? logIns.get(context.path.toLowerCase().replace(/\/+$/, '')) : undefined;
    if (field === undefined) return next();
    const body = context.request.body as Record<string, unknown> | undefined;
    const named = body?.[field];
    const account = typeof named === 'string' ? named.trim().toLowerCase().slice(0, 254) : '';
    const attempt = { account: `${field} ${account}`, client: nameClient(context.req, proxies) };

    const wait = guard.begin(attempt);
    if (wait > 0) return answerWait(context, wait);
    await next();
    if (context.status === 200) guard.succeeded(attempt);
  };
};
