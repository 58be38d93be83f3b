import { sameAs, saysAnything } from './align-entries';
import { beginSearch, type Positions } from './positions';
import type { ListedEntry } from './read-entries';

/**
 * Finds for each entry of a list which entry it is of the same list at another moment, in the same language.
 *
 * A save that names the rows of entries, as the panel does, says it itself. Otherwise an entry is recognised, in this order, by
 * all that it holds; by its words, whatever it shows; by what it shows, whatever its words; and what is left in order, if it is
 * of the same kinds and shows the same. Other words that show something else are another entry; and of more or fewer entries than before
 * that are the same in this, none is recognised.
 */
export function alignMoved(now: readonly ListedEntry[], before: readonly ListedEntry[]): Positions {
  const search = beginSearch(now.length, before.length);
  const matchBy = (nameOf: (entry: ListedEntry) => string) => {
    const named = new Map<string, number[]>();
    for (const position of search.restThere()) {
      const entry = before[position];
      const name = entry ? nameOf(entry) : '';
      const alike = named.get(name);
      if (alike) alike.push(position);
      else if (name !== '') named.set(name, [position]);
    }
    const wanted = search.restHere().map((position) => {
      const entry = now[position];
      return { position, candidates: named.get(entry ? nameOf(entry) : '') ?? [] };
    });
    const isCertain = ({ candidates }: (typeof wanted)[number]) =>
      wanted.filter((other) => other.candidates === candidates).length === candidates.length;
    // Where several are the same, the one in the same place is meant; if some were added or taken out, nobody knows which.
    for (const { position, candidates } of wanted.filter(isCertain)) {
      if (candidates.includes(position)) search.pair(position, position);
    }
    for (const { position, candidates } of wanted.filter(isCertain)) {
      const free = search.found[position] === undefined ? candidates.find(search.isFree) : undefined;
      if (free !== undefined) search.pair(position, free);
    }
  };

  matchBy(({ row }) => row);
  const namesRows = search.found.some((position) => position !== undefined);
  matchBy(({ kind, content }) => `${kind} ${content}`);
  if (namesRows) return search.found;
  matchBy(({ kind, words }) => (words === '' ? '' : `${kind} ${words}`));
  matchBy((entry) => (saysAnything(entry) ? `${entry.kind} ${sameAs(entry)}` : ''));

  const [here, there] = [search.restHere(), search.restThere()];
  const areAlike =
    here.length === there.length &&
    here.every((position, index) => isReworded(now[position], before[there[index] ?? -1]));
  if (areAlike) here.forEach((position, index) => search.pair(position, there[index] ?? -1));
  return search.found;
}

function isReworded(now: ListedEntry | undefined, before: ListedEntry | undefined): boolean {
  return (
    now !== undefined &&
    before !== undefined &&
    now.kind === before.kind &&
    (now.words === '' || sameAs(now) === sameAs(before))
  );
}
