import { agrees, sameAs, saysAnything } from './align-entries';
import { beginSearch, type Positions, type Search } from './positions';
import type { ListedEntry } from './read-entries';

/** What is known beforehand of the sections of two versions. */
export interface KnownSections {
  positions: Positions;
  /** Sections whose counterpart is gone: none of the others is it. By position, here and there. */
  lostHere: ReadonlySet<number>;
  lostThere: ReadonlySet<number>;
}

const nothing: KnownSections = { positions: [], lostHere: new Set(), lostThere: new Set() };

/**
 * Finds for each section of a dynamic zone which section of another language's it is, by position there; `undefined` where that
 * cannot be told.
 *
 * What is known comes first. The rest are paired in order if they are of the same kinds and all can be: they show the same wherever
 * both show something, or have no words of their own, or nothing is known beforehand and they are the only ones of their kind. Otherwise those can that show exactly
 * the same; the others are paired only if what they show tells each from every other. So no words get a source that is not
 * theirs, and what cannot be told is left for a rule to say, which with `isLoose` names what differs there in order.
 */
export function alignSections(
  sections: readonly ListedEntry[],
  others: readonly ListedEntry[],
  known: KnownSections = nothing,
  isLoose = false,
): Positions {
  const { positions, lostHere, lostThere } = known;
  const search = beginSearch(sections.length, others.length, positions);
  const listRest = () => ({
    here: search.restHere().filter((position) => isLoose || !lostHere.has(position)),
    there: search.restThere().filter((position) => isLoose || !lostThere.has(position)),
  });
  const listPairs = (): Candidate[] => {
    const { here, there } = listRest();
    const pairs = here.map((position, index) => toCandidate(position, there[index] ?? -1, sections, others)).flat();
    const areAlike = here.length === there.length && pairs.length === here.length;
    return areAlike && pairs.every(({ one, other }) => one.kind === other.kind) ? pairs : [];
  };
  const pairAll = (pairs: readonly Candidate[]) => pairs.forEach(({ position, at }) => search.pair(position, at));

  const pairs = listPairs();
  const lone = listLoneKinds(pairs);
  const isCertain = ({ one, other }: Candidate) =>
    one.words === '' || (lone.has(one.kind) && (known === nothing || agrees(one, other)));
  if (pairs.every((pair) => isCertain(pair) || agrees(pair.one, pair.other))) {
    pairAll(pairs);
    return search.found;
  }
  pairAll(pairs.filter((pair) => isCertain(pair) || sameAs(pair.one) === sameAs(pair.other)));
  const { here, there } = listRest();
  pairBySight(here, there, sections, others, search);
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
