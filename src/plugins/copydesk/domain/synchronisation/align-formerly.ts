import { agrees, sameAs } from './align-entries';
import { beginSearch, type Positions, type Search } from './positions';
import type { ListedEntry } from './read-entries';

/** What was recorded of an entry of a translation: which it is of the original, or among which; none of these any more. */
export type RecordedOriginal = { is: number } | { among: readonly number[] };

/**
 * Finds for each entry of a translation which entry of the original it was when both were last made equal; `undefined` where that
 * is not certain.
 *
 * What is recorded counts, unless the two show what cannot be of one entry. The rest were made equal if they were known to be the same,
 * so those that show the same are paired in order, if as many do so here as there. What has no words is paired in order.
 */
export function alignFormerly(
  entries: readonly ListedEntry[],
  originals: readonly ListedEntry[],
  recorded: readonly (RecordedOriginal | undefined)[] = [],
): Positions {
  const search = beginSearch(entries.length, originals.length);
  const isUncertain = (position: number) => {
    const found = recorded[position];
    return found !== undefined && 'among' in found;
  };
  for (const [position, entry] of entries.entries()) {
    const found = recorded[position];
    if (!found || !('is' in found)) continue;
    const original = originals[found.is];
    if (original?.kind === entry.kind && agrees(entry, original) && search.isFree(found.is))
      search.pair(position, found.is);
  }
  const sight = (entry: ListedEntry | undefined) => `${entry?.kind} ${entry && sameAs(entry)}`;
  const restHere = () => search.restHere().filter((position) => !isUncertain(position));
  for (const name of new Set(restHere().map((position) => sight(entries[position])))) {
    const here = search.restHere().filter((position) => sight(entries[position]) === name);
    const there = search.restThere().filter((position) => sight(originals[position]) === name);
    if (here.length !== there.length || here.some(isUncertain)) continue;
    here.forEach((position, index) => search.pair(position, there[index] ?? -1));
  }
  pairWordless(entries, originals, search);
  return search.found;
}

/** Pairs in order what has no words that could get what belongs to others: as many of a kind here as there. */
export function pairWordless(entries: readonly ListedEntry[], originals: readonly ListedEntry[], search: Search): void {
  const isWordless = (entry: ListedEntry | undefined, kind: string) => entry?.words === '' && entry.kind === kind;
  for (const kind of new Set(entries.map((entry) => entry.kind))) {
    const here = search.restHere().filter((position) => isWordless(entries[position], kind));
    const there = search.restThere().filter((position) => isWordless(originals[position], kind));
    if (here.length === there.length) here.forEach((position, index) => search.pair(position, there[index] ?? -1));
  }
}
