import type { SpokenValue, SpokenValues } from '../violation';

/** Values that only say where something was found, or of how many: they move as others come and go. */
const ordinals: ReadonlySet<string> = new Set(['position', 'total']);

/**
 * Whether what a violation speaks of is no worse than what an earlier one of the same kind in the same place spoke of: it
 * counts no more, lists nothing new, and is no further from what is there. Names are not compared, for what they name is
 * known by its document; of languages, components and types each must be the same.
 */
export function isNoWorse(now: SpokenValues = {}, before: SpokenValues = {}): boolean {
  const isCompared = typeof now.here === 'number' && typeof now.there === 'number';
  if (isCompared && distanceIn(now) > distanceIn(before)) return false;
  return Object.entries(now).every(([name, value]) => {
    if (ordinals.has(name) || (isCompared && (name === 'here' || name === 'there'))) return true;
    return isValueNoWorse(value, before[name]);
  });
}

function distanceIn({ here, there }: SpokenValues): number {
  return typeof here === 'number' && typeof there === 'number' ? Math.abs(here - there) : 0;
}

function isValueNoWorse(value: SpokenValue, before: SpokenValue | undefined): boolean {
  if (typeof value === 'string') return true;
  if (typeof value === 'number') return typeof before === 'number' && value <= before;
  if (isList(value)) return isList(before) && value.every((item) => before.includes(item));
  return inOrder(value) === inOrder(before);
}

/** The database does not keep the order of attributes. */
function inOrder(value: SpokenValue | undefined): string {
  return JSON.stringify(Object.entries(value ?? {}).sort(([one], [other]) => (one < other ? -1 : 1)));
}

function isList(value: SpokenValue | undefined): value is readonly string[] {
  return Array.isArray(value);
}
