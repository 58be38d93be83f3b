import type { Row } from '../document';

/** The counterpart of an original, and where it is; -1 where there is none. */
export interface Match {
  match: Row | undefined;
  position: number;
}

/**
 * Finds for each original its counterpart among the entries, none for two originals: the first that is the same, wherever it
 * is; failing that, the one in the same place.
 */
export function matchEntries(
  originals: readonly Row[],
  entries: readonly Row[],
  isSame: (one: Row, other: Row) => boolean,
): Match[] {
  const used = new Set<number>();
  const take = (position: number): number => {
    if (position !== -1) used.add(position);
    return position;
  };
  const certain = originals.map((original) =>
    take(entries.findIndex((entry, position) => !used.has(position) && isSame(original, entry))),
  );
  return certain.map((found, index) => {
    const position = found === -1 && index < entries.length && !used.has(index) ? take(index) : found;
    return { match: entries[position], position };
  });
}
