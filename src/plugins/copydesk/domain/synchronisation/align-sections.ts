import { agrees, sameAs, saysAnything } from './align-entries';
import { beginSearch, type Positions, type Search } from './positions';
import type { ListedEntry } from './read-entries';

/**
 * Finds for each section of a dynamic zone which section of another language's it is, by position there, when nothing is known but
 * the two; `undefined` where that cannot be told.
 *
 * They are paired in order if they are of the same kinds and all can be: they show the same wherever both show something, or have no
 * words of their own, or are the only ones of their kind. Otherwise those can that show exactly the same; the others are paired only
 * if what they show tells each from every other. What cannot be told is left for a rule to say, which with `isLoose` names what differs
 * there in order.
 */
export function alignSections(
  sections: readonly ListedEntry[],
  others: readonly ListedEntry[],
  isLoose = false,
): Positions {
  const search = beginSearch(sections.length, others.length);
  const listPairs = (): Candidate[] => {
    const [here, there] = [search.restHere(), search.restThere()];
    const pairs = here.map((position, index) => toCandidate(position, there[index] ?? -1, sections, others)).flat();
    const areAlike = here.length === there.length && pairs.length === here.length;
    return areAlike && pairs.every(({ one, other }) => one.kind === other.kind) ? pairs : [];
  };
  const pairAll = (pairs: readonly Candidate[]) => pairs.forEach(({ position, at }) => search.pair(position, at));

  const pairs = listPairs();
  const lone = listLoneKinds(pairs);
  const isCertain = ({ one }: Candidate) => one.words === '' || lone.has(one.kind);
  if (pairs.every((pair) => isCertain(pair) || agrees(pair.one, pair.other))) {
    pairAll(pairs);
    return search.found;
  }
  pairAll(pairs.filter((pair) => isCertain(pair) || sameAs(pair.one) === sameAs(pair.other)));
  pairBySight(search.restHere(), search.restThere(), sections, others, search);
  if (isLoose) pairAll(listPairs());
  return search.found;
}

/** Two sections that may be the same, and where they are. */
interface Candidate {
  position: number;
  at: number;
  one: ListedEntry;
  other: ListedEntry;
}

function toCandidate(
  position: number,
  at: number,
  sections: readonly ListedEntry[],
  others: readonly ListedEntry[],
): Candidate[] {
  const [one, other] = [sections[position], others[at]];
  return one && other ? [{ position, at, one, other }] : [];
}

function listLoneKinds(pairs: readonly Candidate[]): Set<string> {
  const counts = new Map<string, number>();
  for (const { one } of pairs) counts.set(one.kind, (counts.get(one.kind) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count === 1).map(([kind]) => kind));
}

/** Pairs what is left by what it shows, if that tells each from every other. */
function pairBySight(
  here: readonly number[],
  there: readonly number[],
  sections: readonly ListedEntry[],
  others: readonly ListedEntry[],
  search: Search,
): void {
  const name = (entry: ListedEntry | undefined) =>
    entry && saysAnything(entry) ? `${entry.kind} ${sameAs(entry)}` : '';
  const [ones, twos] = [
    here.map((position) => name(sections[position])),
    there.map((position) => name(others[position])),
  ];
  const isTelling = ones.length === twos.length && new Set(ones).size === ones.length && !ones.includes('');
  if (!isTelling || !ones.every((one) => twos.includes(one))) return;
  here.forEach((position, index) => search.pair(position, there[twos.indexOf(ones[index] ?? '')] ?? -1));
}
