import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { resolveSetting } from '../../../../domain/policy/resolve-rules';
import { settableRules } from '../../../../domain/rules';
import type { RuleResponse } from '../../../../shared/contracts/rule';
import { createContentAccess } from '../../permissions/content-access';
import { panelStateOf } from '../requests/panel-state';
import { policyInForce } from '../../policy/policy-in-force';

/** Answers with the level of a rule for each content type. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  read(ctx: Context): void {
    const { group, rule: name } = ctx.params as { group: string; rule: string };
    const rule = settableRules.find(({ id }) => id === `${group}/${name}`);
    if (!rule) throw new errors.NotFoundError(`There is no rule “${group}/${name}”.`);
    const { policy, schemaOf } = policyInForce(strapi);
    const { mayReadType } = createContentAccess(strapi, panelStateOf(ctx).userAbility);
    const readable = Object.keys(policy().contentTypes).filter(mayReadType);
    const levels = readable.map((uid) => ({
      uid,
      name: schemaOf(uid).displayName,
      level: resolveSetting(policy(), uid, rule).level,
    }));
    const body: RuleResponse = { data: { rule: rule.id, levels } };
    ctx.body = body;
  },
});
