import type { Row } from '../document';
import type { FieldPath } from '../violation';
import { alignEntries } from './align-entries';
import { alignMoved } from './align-moved';
import { alignSections, type KnownSections } from './align-sections';
import type { Positions } from './positions';
import { areAlike, hasSections, readEntries } from './read-entries';
import type { SynchronisationScope } from './synchronised-fields';

/** Answers where a path of one version leads in another; `undefined` if the other has no counterpart of it. */
export type PathTranslator = (path: FieldPath) => FieldPath | undefined;

/** What is known of the entries of two versions before they are compared. */
export interface KnownPairs {
  /** The counterpart of an entry of the target; `gone` if it had one that is no longer there. */
  here: (entry: FieldPath) => FieldPath | 'gone' | undefined;
  /** The counterpart of an entry of the origin, in the same way. */
  there: (entry: FieldPath) => FieldPath | 'gone' | undefined;
}

export interface Comparison {
  known?: KnownPairs;
  /** What was recorded of dynamic zones whose sections are not of the same kinds in both: their order does not say it. */
  recorded?: KnownPairs;
  /** Whether sections are paired that no more than their place speaks for. */
  isLoose?: boolean;
}

/** Translates paths of one version into those of the same document in another language. */
export function translateAcross(
  from: Row,
  to: Row,
  scope: SynchronisationScope,
  { known, recorded, isLoose }: Comparison = {},
): PathTranslator {
  return createPathTranslator((fromList, toList) => {
    const [entries, others] = [readEntries(to, toList, scope), readEntries(from, fromList, scope)];
    const pairs = areAlike(entries, others) ? known : (known ?? recorded);
    const before =
      pairs && readKnown(pairs, { list: toList, length: entries.length }, { list: fromList, length: others.length });
    return hasSections(entries) || hasSections(others)
      ? alignSections(entries, others, before, isLoose)
      : alignEntries(entries, others, before?.positions);
  });
}

/** Translates paths of one version into those of the same version at another moment. */
export function translateMoved(from: Row, to: Row, scope: SynchronisationScope): PathTranslator {
  if (from === to) return (path) => path;
  return createPathTranslator((fromList, toList) =>
    alignMoved(readEntries(to, toList, scope), readEntries(from, fromList, scope)),
  );
}

/** Where each entry of a list of the target is in the origin. */
export function positionsOf(list: FieldPath, length: number, translate: PathTranslator): Positions {
  return Array.from({ length }, (_, position) => Number(translate([...list, position])?.at(-1) ?? NaN)).map((found) =>
    Number.isNaN(found) ? undefined : found,
  );
}

function createPathTranslator(align: (fromList: FieldPath, toList: FieldPath) => Positions): PathTranslator {
  const aligned = new Map<string, Positions>();
  return (path) => {
    const translated: (string | number)[] = [];
    for (const [depth, step] of path.entries()) {
      if (typeof step !== 'number') {
        translated.push(step);
        continue;
      }
      const list = path.slice(0, depth);
      const key = JSON.stringify(list);
      const positions = aligned.get(key) ?? align([...translated], list);
      aligned.set(key, positions);
      const position = positions[step];
      if (position === undefined) return undefined;
      translated.push(position);
    }
    return translated;
  };
}

interface ListPlace {
  list: FieldPath;
  length: number;
}

function readKnown(known: KnownPairs, here: ListPlace, there: ListPlace): KnownSections {
  const ask = ({ list, length }: ListPlace, counterpartOf: KnownPairs['here']) =>
    Array.from({ length }, (_, position) => counterpartOf([...list, position]));
  const lostOf = (answers: ReturnType<typeof ask>) =>
    new Set([...answers.keys()].filter((position) => answers[position] === 'gone'));
  const answers = ask(here, known.here);
  const positions = answers.map((entry) => {
    if (entry === undefined || entry === 'gone') return undefined;
    const [list, position] = [entry.slice(0, -1), entry.at(-1)];
    return JSON.stringify(list) === JSON.stringify(there.list) && typeof position === 'number' ? position : undefined;
  });
  return { positions, lostHere: lostOf(answers), lostThere: lostOf(ask(there, known.there)) };
}
