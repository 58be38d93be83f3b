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
 * In this order, each entry used once: one that says the same in all synchronised fields; one of the same choices that says the
 * same wherever both say anything; one of the same choices, a correction's kind for example; and the one in the same place, if
 * the lists are equally long or nothing is known of either entry.
 */
export function alignEntries(
  entries: readonly EntryIdentity[],
  others: readonly EntryIdentity[],
): readonly (number | undefined)[] {
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
  const isSame = (one: EntryIdentity, other: EntryIdentity) => JSON.stringify(one) === JSON.stringify(other);
  const isSameKind = (one: EntryIdentity, other: EntryIdentity) => one.choices === other.choices;
  const areAsMany = entries.length === others.length;

  // Where several say the same, the one in the same place is meant.
  matchBy((one, other, isInPlace) => isInPlace && isSame(one, other) && isKnown(one));
  matchBy((one, other) => isSame(one, other) && isKnown(one));
  matchBy((one, other) => isSameKind(one, other) && agrees(one, other));
  matchBy((one, other) => isSameKind(one, other) && one.choices !== '');
  matchBy((one, other, isInPlace) => isInPlace && (areAsMany || !isKnown(one) || !isKnown(other)));
  return found;
}

/** Whether an entry says anything by which it can be recognised. */
function isKnown({ choices, values }: EntryIdentity): boolean {
  return choices !== '' || Object.values(values).some((value) => value !== null);
}

/** Whether two entries say the same wherever both say something, and both say something anywhere. */
function agrees({ values: one }: EntryIdentity, { values: other }: EntryIdentity): boolean {
  const both = Object.keys(one).filter((name) => one[name] !== null && (other[name] ?? null) !== null);
  return both.length > 0 && both.every((name) => JSON.stringify(one[name]) === JSON.stringify(other[name]));
}
