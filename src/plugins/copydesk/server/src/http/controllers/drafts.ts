import type { Context } from 'koa';

/**
 * Answers only callers who may read drafts, so a preview frontend can check its token here. The route also registers the
 * permission, so that it can be given to roles and tokens in the panel.
 */
export default {
  read(ctx: Context): void {
    ctx.body = { data: { drafts: true } };
  },
};
