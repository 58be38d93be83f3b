/** For each entry of a list: which entry of another list it is, by position there; `undefined` where that is not known. */
export type Positions = readonly (number | undefined)[];

/** Positions that are being found, each used once. */
export interface Search {
  found: (number | undefined)[];
  /** Whether an entry of the other list is still free. */
  isFree: (position: number) => boolean;
  pair: (position: number, other: number) => void;
  /** The entries of either list that have no counterpart yet. */
  restHere: () => number[];
  restThere: () => number[];
}

/** Begins a search, with what is known. */
export function beginSearch(here: number, there: number, known: Positions = []): Search {
  const found = Array.from({ length: here }, (_, position) => known[position]);
  const used = new Set(found);
  return {
    found,
    isFree: (position) => !used.has(position),
    pair(position, other) {
      found[position] = other;
      used.add(other);
    },
    restHere: () => [...found.keys()].filter((position) => found[position] === undefined),
    restThere: () => Array.from({ length: there }, (_, position) => position).filter((position) => !used.has(position)),
  };
}
