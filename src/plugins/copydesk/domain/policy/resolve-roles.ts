import type { FieldRoleOverrides } from '../translation/field-role';
import { memoize } from '../memoize';
import type { Policy } from './policy';

/**
 * The roles of a type's fields that are not what its schema suggests: those the policy sets, and the translation credit, in
 * which every version speaks for itself.
 */
export const resolveRoles = memoize((policy: Policy, uid: string): FieldRoleOverrides => {
  const credit = policy.parts[uid]?.translationCredit;
  return { ...(credit !== undefined && { [credit]: 'per-locale' as const }), ...policy.contentTypes[uid]?.roles };
});
