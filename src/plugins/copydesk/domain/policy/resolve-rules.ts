import { memoize } from '../memoize';
import type { Finding, Rule, RuleContext } from '../rule';
import { rules } from '../rules';
import type { ViolationLevel } from '../violation';
import type { Policy, RuleSetting } from './policy';

/** How a policy has set a rule for one content type. */
export interface ResolvedSetting {
  level: ViolationLevel | 'off';
  options: unknown;
}

/** A rule in force for one content type. */
export interface ActiveRule {
  rule: Rule<'version'>;
  level: ViolationLevel;
  options: unknown;
  assess: (context: RuleContext) => Finding[];
}

/** A type's own setting of a rule wins over the policy's, the policy's over the rule's default. */
export function resolveSetting(
  policy: Policy,
  uid: string,
  rule: Pick<Rule, 'id' | 'defaultLevel' | 'levelIn'>,
): ResolvedSetting {
  const type = policy.contentTypes[uid];
  const own: Record<string, RuleSetting> = type?.rules ?? {};
  const usual = (type && rule.levelIn?.[type.release]) ?? rule.defaultLevel;
  const setting = own[rule.id] ?? policy.rules[rule.id] ?? usual;
  const [level, options] = typeof setting === 'string' ? [setting, {}] : setting;
  return { level, options };
}

/** The rules in force for a content type, their options read once. */
export const resolveRules = memoize((policy: Policy, uid: string): readonly ActiveRule[] =>
  rules.flatMap((rule): ActiveRule[] => {
    const { level, options } = resolveSetting(policy, uid, rule);
    return level === 'off' ? [] : [{ rule, level, options, assess: rule.configure(options) }];
  }),
);
