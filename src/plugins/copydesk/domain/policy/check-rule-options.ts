import { settableRules } from '../rules';
import type { Schema } from '../schema';
import type { Policy, RuleSetting } from './policy';

/**
 * Checks the attributes that the options of rules name. Options for all types must fit at least one of them; for
 * the others they have no effect.
 */
export function checkRuleOptions(policy: Policy, findSchema: (uid: string) => Schema | undefined): string[] {
  const types = Object.entries(policy.contentTypes).flatMap(([uid, type]) => {
    const schema = findSchema(uid);
    return schema ? [{ uid, type, schema }] : [];
  });
  const ofTypes = types.flatMap(({ uid, type, schema }) =>
    listSettings(type.rules).flatMap(([id, setting]) =>
      check(id, setting, schema).map((problem) => `contentTypes > ${uid} > rules > ${id}: ${problem}`),
    ),
  );
  const ofAll = listSettings(policy.rules).flatMap(([id, setting]) => {
    const problems = types.map(({ schema }) => check(id, setting, schema));
    const [first = []] = problems.every((found) => found.length > 0) ? problems : [];
    return first.map((problem) => `rules > ${id}: ${problem}`);
  });
  return [...ofTypes, ...ofAll];
}

function listSettings(settings: Readonly<Record<string, RuleSetting>>): [id: string, setting: RuleSetting][] {
  return Object.entries(settings);
}

function check(id: string, setting: RuleSetting, schema: Schema): string[] {
  const rule = settableRules.find((candidate) => candidate.id === id);
  return typeof setting === 'string' || !rule ? [] : rule.checkOptions(setting[1], schema);
}
