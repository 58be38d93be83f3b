import { agrees, type EntryIdentity, sameAs, saysAnything } from '../../synchronisation/align-entries';
import { pairBetween } from './align-sections';
import type { Guess } from './document-state';

/** A section of the source by its name. */
export interface NamedSection {
  kind: string;
  name: string;
  /** What it shows in all languages. */
  shown: EntryIdentity | undefined;
}

/** A section of a translation: what it was named after, if it was there before, and whether that was a guess. */
export interface TranslatedSection {
  kind: string;
  name: string | undefined;
  guess: Guess | undefined;
  shown: EntryIdentity | undefined;
  /** Whether its words have just been changed. */
  isReworded?: boolean;
}

/**
 * Finds of which section of the source each one of a translation certainly is, by position there.
 *
 * It is the one that it is named after, unless that is a guess. Of the rest, those that show the same are paired, and then all in
 * order, each time if as many are here as there, and one of them at least was just added to the translation, or made to show
 * something else. A change of the source tells nothing: of two that a translation could be of, one may just have been taken out.
 *
 * A section whose original is gone, and that shows what another one does, is of that one once its words have been changed.
 */
export function placeSections(
  sections: readonly TranslatedSection[],
  originals: readonly NamedSection[],
): (number | undefined)[] {
  const placeOf = findPlace(originals);
  const found = sections.map(({ name, guess }) => (guess ? undefined : placeOf(name)));
  const pairKnown = (pairs: readonly [number, number][]) => {
    if (!pairs.some(([index]) => isFresh(sections[index]))) return;
    if (!pairs.every(([index, place]) => canBe(sections[index], originals[place]))) return;
    for (const [index, place] of pairs) found[index] = place;
  };
  const rest = () => ({
    here: [...sections.keys()].filter((index) => found[index] === undefined && !isOfNone(sections[index], placeOf)),
    there: [...originals.keys()].filter((place) => !found.includes(place)),
  });
  const reworded = [...sections.keys()].filter(
    (index) => sections[index]?.isReworded === true && isOfNone(sections[index], placeOf),
  );
  for (const pairs of pairBySight({ here: reworded, there: rest().there }, sections, originals)) {
    for (const [index, place] of pairs) found[index] = place;
  }
  for (const pairs of pairBySight(rest(), sections, originals)) pairKnown(pairs);
  const { here, there } = rest();
  if (here.length === there.length) pairKnown(here.map((index, slot) => [index, there[slot] ?? -1]));
  return found;
}

/** Finds after which section of the source each one of a translation is named, and where that is a guess; none where it is of none. */
export function nameSections(
  sections: readonly TranslatedSection[],
  originals: readonly NamedSection[],
): ({ name: string; guess?: Guess } | undefined)[] {
  const placeOf = findPlace(originals);
  const found = placeSections(sections, originals);
  const isLost = sections.map((section) => isOfNone(section, placeOf));
  const guessed = sections.map(({ name, guess }, index) => {
    const place = guess && placeOf(name);
    return found[index] ?? (found.includes(place) ? undefined : place);
  });
  const paired = pairBetween(
    originals,
    sections.map(({ kind }, index) => ({ kind: isLost[index] ? '' : kind })),
    guessed,
  );
  const listAmong = ({ kind }: TranslatedSection) =>
    originals.filter((original, place) => original.kind === kind && !found.includes(place)).map(({ name }) => name);
  return sections.map((section, index) => {
    const original = originals[paired[index] ?? -1];
    if (!original) return undefined;
    if (found[index] !== undefined) return { name: original.name };
    const { guess } = section;
    if (guess && !isFresh(section)) return { name: original.name, guess };
    return { name: original.name, guess: { among: listAmong(section), shown: nameShown(section) } };
  });
}

const findPlace = (originals: readonly NamedSection[]) => (name: string | undefined) => {
  const place = originals.findIndex((original) => original.name === name);
  return place === -1 ? undefined : place;
};

/** Whether a section has just been added, or shows something else than when it was not clear which it is. */
function isFresh(section: TranslatedSection | undefined): boolean {
  if (!section) return false;
  return section.name === undefined || (section.guess !== undefined && section.guess.shown !== nameShown(section));
}

/** Whether the original of a section is gone, or one that it could be of: then it must not become the translation of another. */
function isOfNone(section: TranslatedSection | undefined, placeOf: (name: string) => number | undefined): boolean {
  if (section?.name === undefined || isFresh(section)) return false;
  const { name, guess } = section;
  return (guess?.among ?? [name]).some((one) => placeOf(one) === undefined);
}

function canBe(section: TranslatedSection | undefined, original: NamedSection | undefined): boolean {
  if (!section || !original || section.kind !== original.kind) return false;
  if (!isFresh(section) && !section.guess?.among.includes(original.name)) return false;
  return !section.shown || !original.shown || agrees(section.shown, original.shown);
}

/** Pairs in order those that show the same, if as many do so here as there. */
function pairBySight(
  { here, there }: { here: readonly number[]; there: readonly number[] },
  sections: readonly TranslatedSection[],
  originals: readonly NamedSection[],
): [number, number][][] {
  const sight = (section: TranslatedSection | NamedSection | undefined) => {
    const shown = section && nameShown(section);
    return shown ? `${section.kind} ${shown}` : '';
  };
  const names = new Set(here.map((index) => sight(sections[index])));
  names.delete('');
  return [...names].flatMap((name): [number, number][][] => {
    const indexes = here.filter((index) => sight(sections[index]) === name);
    const places = there.filter((place) => sight(originals[place]) === name);
    if (indexes.length !== places.length) return [];
    return [indexes.map((index, slot) => [index, places[slot] ?? -1])];
  });
}

/** Names what a section shows; empty if nothing. */
export const nameShown = ({ shown }: { shown: EntryIdentity | undefined }): string =>
  shown && saysAnything(shown) ? sameAs(shown) : '';
