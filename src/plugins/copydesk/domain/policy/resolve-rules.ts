import type { Rule } from '../rule';
import { rules } from '../rules';
import type { ViolationLevel } from '../violation';
import type { Policy, RuleSetting } from './policy';

/** A rule as a policy has set it for one content type. */
export interface ActiveRule {
  rule: Rule;
  level: ViolationLevel;
  options: unknown;
}

/** The rules in force for a content type: its own setting wins over the policy's, the policy's over the rule's default. */
export function resolveRules(policy: Policy, uid: string): ActiveRule[] {
  const own: Record<string, RuleSetting> = policy.contentTypes[uid]?.rules ?? {};
  return rules.flatMap((rule): ActiveRule[] => {
    const setting = own[rule.id] ?? policy.rules[rule.id] ?? rule.defaultLevel;
    const [level, options] = typeof setting === 'string' ? [setting, {}] : setting;
    return level === 'off' ? [] : [{ rule, level, options }];
  });
}
