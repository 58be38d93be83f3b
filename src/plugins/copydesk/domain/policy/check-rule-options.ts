import { settableRules } from '../rules';
import type { Schema } from '../schema';
import type { Policy, RuleSetting } from './policy';

/**
 * Checks what the options of rules say of a type’s attributes. Options for all types must fit one of them at least: the
 * others do without.
 */
export function checkRuleOptions(policy: Policy, findSchema: (uid: string) => Schema | undefined): string[] {
  const types = Object.entries(policy.contentTypes).flatMap(([uid, type]) => {
    const schema = findSchema(uid);
    return schema ? [{ uid, type, schema }] : [];
  });
  const ofTypes = types.flatMap(({ uid, type, schema }) =>
    listSettings(type.rules).flatMap(([id, setting]) =>
      check(id, setting, schema).map((complaint) => `contentTypes > ${uid} > rules > ${id}: ${complaint}`),
    ),
  );
  const ofAll = listSettings(policy.rules).flatMap(([id, setting]) => {
    const complaints = types.map(({ schema }) => check(id, setting, schema));
    const [first = []] = complaints.every((said) => said.length > 0) ? complaints : [];
    return first.map((complaint) => `rules > ${id}: ${complaint}`);
  });
  return [...ofTypes, ...ofAll];
}

function listSettings(settings: Readonly<Record<string, RuleSetting>>): [id: string, setting: RuleSetting][] {
  return Object.entries(settings);
}

function check(id: string, setting: RuleSetting, schema: Schema): string[] {
  const rule = settableRules.find((candidate) => candidate.id === id);
  if (typeof setting === 'string' || !rule || !('checkOptions' in rule)) return [];
  return rule.checkOptions?.(setting[1], schema) ?? [];
}
