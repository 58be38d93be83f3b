import type { Context } from 'koa';

/**
 * Answers whoever may read drafts, and nobody else: a preview frontend asks here whether its token is good. The route
 * also makes the permission known, so that it can be given to roles and tokens in the panel.
 */
export default {
  read(ctx: Context): void {
    ctx.body = { data: { drafts: true } };
  },
};
