import type { Positions } from './positions';

/** What makes an entry of a list recognisable in every language: its choices, and all else of it that is synchronised. */
export interface EntryIdentity {
  choices: string;
  /** One value a field; `null` where the field says nothing. */
  values: Readonly<Record<string, unknown>>;
}

/**
 * Finds for each entry of a list which entry of another version's list it is, by position there; `undefined` where it is not
 * known.
 *
 * In this order, each entry used once: one that says the same in all synchronised fields; one of
 * the same choices that says the same wherever both say anything; one of the same choices, a correction's kind for example, if as
 * many are left here as there and nothing in them speaks against it; and the one in the same place, if the lists are equally long or
 * nothing is known of either entry.
 *
 * Of several that say the same here as one there, no one knows which is meant: those that are over have no counterpart.
 */
export function alignEntries(entries: readonly EntryIdentity[], others: readonly EntryIdentity[]): Positions {
  const found: (number | undefined)[] = entries.map(() => undefined);
  const used = new Set<number>();
  const matchBy = (isMatch: (one: EntryIdentity, other: EntryIdentity, isInPlace: boolean) => boolean) => {
    for (const [position, one] of entries.entries()) {
      if (found[position] !== undefined) continue;
      const at = others.findIndex((other, index) => !used.has(index) && isMatch(one, other, position === index));
      if (at === -1) continue;
      found[position] = at;
      used.add(at);
    }
  };
  const isSame = (one: EntryIdentity, other: EntryIdentity) => sameAs(one) === sameAs(other);
  const isSameKind = (one: EntryIdentity, other: EntryIdentity) => one.choices === other.choices;
  const areAsMany = entries.length === others.length;

  // Where several say the same, the one in the same place is meant.
  matchBy((one, other, isInPlace) => isInPlace && isSame(one, other) && saysAnything(one));
  matchBy((one, other) => isSame(one, other) && saysAnything(one));
  matchBy((one, other) => isSameKind(one, other) && agrees(one, other) && shares(one, other));
  const isKnownByKind = countKinds(entries, others, found);
  matchBy((one, other) => isSameKind(one, other) && agrees(one, other) && isKnownByKind(one.choices));
  matchBy(
    (one, other, isInPlace) =>
      isInPlace &&
      (areAsMany || !saysAnything(one) || !saysAnything(other)) &&
      !isOver(one, entries, others) &&
      !isOver(other, others, entries),
  );
  return found;
}

/** Whether an entry is one of several that say the same, and the other list has some of these, but not as many. */
function isOver(one: EntryIdentity, list: readonly EntryIdentity[], others: readonly EntryIdentity[]): boolean {
  const count = (entries: readonly EntryIdentity[]) => entries.filter((entry) => sameAs(entry) === sameAs(one)).length;
  return saysAnything(one) && count(others) > 0 && count(list) > count(others);
}

/** Which choices are those of as many entries here as there, among those that have no counterpart yet: others cannot be told apart. */
function countKinds(
  entries: readonly EntryIdentity[],
  others: readonly EntryIdentity[],
  found: readonly (number | undefined)[],
): (choices: string) => boolean {
  const count = (list: readonly EntryIdentity[]) => (choices: string) =>
    list.filter((entry) => entry.choices === choices).length;
  const here = count(entries.filter((_, position) => found[position] === undefined));
  const there = count(others.filter((_, position) => !found.includes(position)));
  return (choices) => choices !== '' && here(choices) === there(choices);
}

/** Names what an entry says in all languages. */
export function sameAs({ choices, values }: EntryIdentity): string {
  return JSON.stringify({ choices, values });
}

/** Whether an entry says anything by which it can be recognised. */
export function saysAnything({ choices, values }: EntryIdentity): boolean {
  return choices !== '' || Object.values(values).some((value) => value !== null);
}

/** Whether two entries say the same wherever both say something. */
export function agrees({ values: one }: EntryIdentity, { values: other }: EntryIdentity): boolean {
  return Object.keys(one).every(
    (name) =>
      one[name] === null || (other[name] ?? null) === null || JSON.stringify(one[name]) === JSON.stringify(other[name]),
  );
}

/** Whether two entries both say something in the same field. */
function shares({ values: one }: EntryIdentity, { values: other }: EntryIdentity): boolean {
  return Object.keys(one).some((name) => one[name] !== null && (other[name] ?? null) !== null);
}
