import type { Core } from '@strapi/strapi';
import { findAnsweredTag } from './answered-versions';
import { conflictName } from './version-conflict';

interface ErrorBody {
  error?: { name?: string; status?: number };
}

/**
 * Gives answers the version that they are about as their `ETag`, and refusals of older versions their status: 409 in the panel,
 * which has no other use of it, 412 everywhere else. It is registered before Strapi's own middlewares, and so sees what their
 * error handler has made.
 *
 * @seam server-middlewares
 */
export function answerWithVersion(strapi: Core.Strapi): void {
  strapi.server.use(async (ctx, next) => {
    await next();
    const { error } = (ctx.body ?? {}) as ErrorBody;
    if (error?.name === conflictName) {
      error.status = (ctx.state as { userAbility?: object }).userAbility ? 409 : 412;
      ctx.status = error.status;
      return;
    }
    const tag = ctx.status >= 200 && ctx.status < 300 ? findAnsweredTag(ctx) : undefined;
    if (tag !== undefined && !ctx.response.get('ETag')) ctx.set('ETag', tag);
  });
}
