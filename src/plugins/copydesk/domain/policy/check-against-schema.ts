import type { Schema } from '../schema';
import { type Policy, PolicyError } from './policy';

/**
 * Checks that a policy speaks of content types and attributes that exist, and of localized types only.
 *
 * @throws {PolicyError} naming every type and attribute that does not.
 */
export function checkPolicyAgainstSchema(policy: Policy, findSchema: (uid: string) => Schema | undefined): void {
  const complaints = Object.entries(policy.contentTypes).flatMap(([uid, type]) => {
    const schema = findSchema(uid);
    if (!schema) return [`contentTypes > ${uid}: there is no such content type`];
    if (!schema.localized) return [`contentTypes > ${uid}: the content type is not localized`];

    const named = Object.entries({ ...type.parts, sourceLocaleAttribute: type.sourceLocaleAttribute });
    return named
      .filter(([, attribute]) => attribute !== undefined && !(attribute in schema.attributes))
      .map(([part, attribute]) => `contentTypes > ${uid} > ${part}: there is no attribute "${attribute}"`);
  });
  if (complaints.length > 0) throw new PolicyError(complaints);
}
