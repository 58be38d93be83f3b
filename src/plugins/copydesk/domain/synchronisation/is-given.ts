import type { FieldPath } from '../violation';

/**
 * Whether what a save was given names the field at a path. Strapi empties what is left out of a section or an entry that has no row, or
 * fills in its default: that is no edit.
 */
export function isGiven(data: unknown, path: FieldPath): boolean {
  const [step, ...rest] = path;
  if (step === undefined || typeof data !== 'object' || data === null) return true;
  const value = Object.hasOwn(data, step) ? (data as Record<string | number, unknown>)[step] : undefined;
  return value !== undefined && isGiven(value, rest);
}
