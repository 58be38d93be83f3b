import { readRelated } from '../document';
import type { FieldPath } from '../violation';
import type { RoledVisit } from './field-role';

/** A dynamic zone or a repeatable component, and the component of each of its sections in order. */
export interface Zone {
  path: FieldPath;
  isDynamic: boolean;
  kinds: readonly string[];
}

/** Lists the translated dynamic zones and repeatable components among visited fields. */
export function listZones(visits: readonly RoledVisit[]): Zone[] {
  return visits.flatMap(({ path, attribute, role, value }): Zone[] => {
    const isDynamic = attribute.type === 'dynamiczone';
    const isList = isDynamic || (attribute.type === 'component' && attribute.repeatable === true);
    if (!isList || role !== 'translated') return [];
    const kinds = readRelated(value).map(({ __component }) => String(isDynamic ? __component : attribute.component));
    return [{ path, isDynamic, kinds }];
  });
}

/** The first position at which two lists of kinds differ, the end of the shorter one included; none if they are equal. */
export function startOfDifference(here: readonly string[], there: readonly string[]): number | undefined {
  const length = Math.max(here.length, there.length);
  const position = Array.from({ length }, (_, index) => index).find((index) => here[index] !== there[index]);
  return position;
}
