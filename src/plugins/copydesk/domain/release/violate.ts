import { describeViolation, type FindingPlace } from '../describe-violation';
import type { Locale } from '../ids';
import type { Policy } from '../policy/policy';
import { resolveSetting } from '../policy/resolve-rules';
import type { Finding, Rule } from '../rule';
import type { Violation } from '../violation';

/** Describes what was found by a rule of a release, at the level that the policy gives it; nothing if the rule is off. */
export function violate(
  policy: Policy,
  uid: string,
  rule: Pick<Rule, 'id' | 'defaultLevel' | 'levelIn' | 'messages'>,
  locale: Locale,
  finding: Finding,
  place?: FindingPlace,
): Violation[] {
  const { level } = resolveSetting(policy, uid, rule);
  return level === 'off' ? [] : [describeViolation(rule, level, locale, finding, place)];
}
