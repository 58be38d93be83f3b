import type { Schema } from '../schema';
import { type Policy, PolicyError } from './policy';

/**
 * Checks that a policy speaks of content types, components and attributes that exist, and governs localized types only.
 *
 * @throws {PolicyError} naming everything that does not exist.
 */
export function checkPolicyAgainstSchema(policy: Policy, findSchema: (uid: string) => Schema | undefined): void {
  const ofTypes = Object.entries(policy.contentTypes).flatMap(([uid, type]) => {
    const schema = findSchema(uid);
    const place = `contentTypes > ${uid}`;
    if (!schema) return [`${place}: there is no such content type`];
    if (!schema.localized) return [`${place}: the content type is not localized`];
    const { sourceLocaleAttribute, firstPublishedAtAttribute } = type;
    return findStrangers(place, schema, { sourceLocaleAttribute, firstPublishedAtAttribute });
  });
  const ofParts = Object.entries(policy.parts).flatMap(([uid, parts]) => {
    const schema = findSchema(uid);
    return schema
      ? findStrangers(`parts > ${uid}`, schema, parts)
      : [`parts > ${uid}: there is no such content type or component`];
  });
  const complaints = [...ofTypes, ...ofParts];
  if (complaints.length > 0) throw new PolicyError(complaints);
}

function findStrangers(place: string, schema: Schema, named: Readonly<Record<string, string | undefined>>): string[] {
  return Object.entries(named)
    .filter(([, attribute]) => attribute !== undefined && !(attribute in schema.attributes))
    .map(([part, attribute]) => `${place} > ${part}: there is no attribute “${attribute}”`);
}
