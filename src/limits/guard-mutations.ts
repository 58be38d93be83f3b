import type { Core } from '@strapi/strapi';
import { GraphQLError } from 'graphql';
import type { Context } from 'koa';
import { readEnvironment } from '../environment';
import { serviceOf } from '../plugins/copydesk/server/src/public-api';
import { getLogInGuard } from './get-log-in-guard';
import { guardedMutations } from './guarded-acts';
import { nameClient } from './name-client';

type Resolve = (parent: unknown, args: Arguments, context: { koaContext: Context }, info: unknown) => Promise<unknown>;
type Middleware = (next: Resolve, ...call: Parameters<Resolve>) => Promise<unknown>;

/** What a mutation is sent: its arguments, or one that holds them all. */
type Arguments = Record<string, unknown> & { input?: Record<string, unknown> };

interface Extension {
  use: (configuration: { resolversConfig: Record<string, { middlewares: Middleware[] }> }) => void;
}

/**
 * Slows down guessing of passwords over GraphQL, where one request can try many, see `createLogInGuard`.
 *
 * @seam graphql-extension
 */
export function guardMutations(strapi: Core.Strapi): void {
  const guard = getLogInGuard(strapi);
  const { PROXY: proxies } = readEnvironment(process.env);
  const resolversConfig = Object.fromEntries(
    Object.entries(guardedMutations).map(([name, act]) => {
      const limit: Middleware = async (next, parent, args, context, info) => {
        const attempt = { act, sent: args.input ?? args, client: nameClient(context.koaContext.req, proxies) };
        const wait = guard.begin(attempt);
        if (wait > 0) throw tooMany(wait);
        const result = await next(parent, args, context, info);
        guard.succeeded(attempt);
        return result;
      };
      return [`Mutation.${name}`, { middlewares: [limit] }];
    }),
  );
  serviceOf<Extension>(strapi, 'plugin::graphql.extension').use({ resolversConfig });
}

function tooMany(seconds: number): GraphQLError {
  const extensions = { code: 'TOO_MANY_REQUESTS', http: { status: 429 } };
  return new GraphQLError(`Too many requests; ask again in ${seconds} seconds.`, { extensions });
}
