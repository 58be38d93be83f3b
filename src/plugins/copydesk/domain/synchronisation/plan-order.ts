import { readRelated, type Row } from '../document';
import { visitFields } from '../translation/visit-fields';
import type { SynchronisationScope } from './synchronised-fields';
import { type PathTranslator, positionsOf, translateAcross } from './translate-path';

/** A list of components, or a dynamic zone, whose entries are to be put into another order. */
export interface Reordering {
  name: string;
  entries: readonly EntryRow[];
}

/** The row of an entry, and its component if it is a section. */
export interface EntryRow {
  id: number;
  __component?: string;
}

/**
 * Finds the lists of a version whose entries are those of the origin in another order, and the order of the origin: corrections
 * entered the other way round, sections that have changed places. What is not recognised stays in its place.
 */
export function planOrder(
  from: Row,
  to: Row,
  scope: SynchronisationScope,
  translate: PathTranslator = translateAcross(from, to, scope),
): Reordering[] {
  return visitFields(to, scope.schema, scope.schemaOf, scope.roles).flatMap(
    ({ path, name, attribute, role, value }): Reordering[] => {
      const isList =
        attribute.type === 'dynamiczone' || (attribute.type === 'component' && attribute.repeatable === true);
      if (!isList || path.length > 1 || role !== 'translated') return [];
      const entries = readRelated(value);
      const positions = positionsOf(path, entries.length, translate);
      const known = [...positions.keys()].filter((index) => positions[index] !== undefined);
      const sorted = [...known].sort((one, other) => Number(positions[one]) - Number(positions[other]));
      if (sorted.every((index, slot) => index === known[slot])) return [];
      const moved = new Map(known.map((slot, index) => [slot, sorted[index] ?? slot]));
      return [{ name, entries: entries.flatMap((_, slot) => toEntryRow(entries[moved.get(slot) ?? slot])) }];
    },
  );
}

/** An entry as it would be with its lists in another order. */
export function reorderEntry(entry: Row, reorderings: readonly Reordering[]): Row {
  return reorderings.reduce<Row>((ordered, { name, entries }) => {
    const rows = new Map(readRelated(ordered[name]).map((row) => [nameRow(row), row]));
    return { ...ordered, [name]: entries.flatMap((row) => rows.get(nameRow(row)) ?? []) };
  }, entry);
}

function toEntryRow(entry: Row | undefined): EntryRow[] {
  if (!entry) return [];
  const { id, __component: kind } = entry;
  return [{ id: Number(id), ...(typeof kind === 'string' && { __component: kind }) }];
}

const nameRow = ({ id, __component: kind }: Row | EntryRow): string => `${String(kind ?? '')}:${String(id)}`;
