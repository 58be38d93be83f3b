import { readRelated, type Row } from '../document';
import { visitFields } from '../translation/visit-fields';
import { alignLists } from './pair-synchronised';
import type { SynchronisationScope } from './synchronised-fields';

/** A list of components whose entries are to be put into another order, by the ids of their rows. */
export interface Reordering {
  name: string;
  ids: readonly number[];
}

/**
 * Finds the lists of a translation whose entries are those of the source in another order, and the order of the source. Only lists
 * in which every entry is recognised: two corrections entered the other way round, but not a list that lacks one.
 */
export function planOrder(from: Row, to: Row, scope: SynchronisationScope): Reordering[] {
  return visitFields(to, scope.schema, scope.schemaOf, scope.roles).flatMap(
    ({ path, name, attribute, role, value }): Reordering[] => {
      const isList = attribute.type === 'component' && attribute.repeatable === true;
      if (!isList || path.length > 1 || role !== 'translated') return [];
      const entries = readRelated(value);
      const alignment = alignLists(from, path, to, path, scope);
      const isComplete = alignment.length === readRelated(from[name]).length && !alignment.includes(undefined);
      if (!isComplete || alignment.every((position, index) => position === index)) return [];
      return [{ name, ids: alignment.map((_, index) => Number(entries[alignment.indexOf(index)]?.id)) }];
    },
  );
}

/** An entry as it would be with its lists in another order. */
export function reorderEntry(entry: Row, reorderings: readonly Reordering[]): Row {
  return reorderings.reduce<Row>((ordered, { name, ids }) => {
    const entries = readRelated(ordered[name]);
    return { ...ordered, [name]: ids.flatMap((id) => entries.find((one) => Number(one.id) === id) ?? []) };
  }, entry);
}
