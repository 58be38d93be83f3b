import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { TypesResponse } from '../../../../shared/contracts/types';
import { policyInForce } from '../../policy/policy-in-force';
import { createContentAccess } from '../../permissions/content-access';
import { panelStateOf } from '../requests/panel-state';

/** Lists the content types of the desk that the user may read. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  list(ctx: Context): void {
    const inForce = policyInForce(strapi);
    const { mayReadType } = createContentAccess(strapi, panelStateOf(ctx).userAbility);
    const readable = Object.keys(inForce.policy().contentTypes).filter(mayReadType);
    const body: TypesResponse = {
      data: readable.map((uid) => ({
        uid,
        name: inForce.schemaOf(uid).displayName,
        gated: inForce.governs(uid),
        locales: inForce.requiredLocales(uid),
      })),
    };
    ctx.body = body;
  },
});
