import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { TypesResponse } from '../../../../shared/contracts/types';
import { getDesk } from '../../policy/policy-in-force';
import { createContentAccess } from '../../permissions/content-access';

/** Tells the desk which content types there are to look at. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  list(ctx: Context): void {
    const desk = getDesk(strapi);
    const { mayReadType } = createContentAccess(strapi, ctx.state.userAbility);
    const readable = Object.keys(desk.policy().contentTypes).filter(mayReadType);
    const body: TypesResponse = {
      data: readable.map((uid) => ({
        uid,
        name: desk.schemaOf(uid).displayName,
        gated: desk.governs(uid),
        locales: desk.requiredLocales(uid),
      })),
    };
    ctx.body = body;
  },
});
