import type { AttributeSchema } from '../schema';
import type { FieldPath } from '../violation';

/**
 * Whether what a save was given names the field at a path. Strapi empties what is left out of a section or an entry that has no row, or
 * fills in its default: that is no edit. Nor is a relation to which nothing is added and from which nothing is taken, as the panel sends
 * it with every new section.
 */
export function isGiven(data: unknown, path: FieldPath, attribute: Pick<AttributeSchema, 'type'>): boolean {
  const [step, ...rest] = path;
  if (step === undefined) return attribute.type !== 'relation' || !changesNothing(data);
  if (typeof data !== 'object' || data === null) return true;
  const value = Object.hasOwn(data, step) ? (data as Record<string | number, unknown>)[step] : undefined;
  return value !== undefined && isGiven(value, rest, attribute);
}

function changesNothing(relation: unknown): boolean {
  if (typeof relation !== 'object' || relation === null || Array.isArray(relation)) return false;
  return Object.entries(relation).every(
    ([name, value]) => ['connect', 'disconnect'].includes(name) && [value ?? []].flat().length === 0,
  );
}
