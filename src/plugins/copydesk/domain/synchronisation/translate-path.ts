import type { Row } from '../document';
import type { FieldPath } from '../violation';
import { alignEntries } from './align-entries';
import { alignMoved } from './align-moved';
import { alignSections } from './align-sections';
import type { Positions } from './positions';
import { hasSections, readEntries } from './read-entries';
import type { SynchronisationScope } from './synchronised-fields';

/** Answers where a path of one version leads in another; `undefined` if the other has no counterpart of it. */
export type PathTranslator = (path: FieldPath) => FieldPath | undefined;

/** Translates paths of one version into those of the same document in another language. */
export function translateAcross(from: Row, to: Row, scope: SynchronisationScope, isLoose = false): PathTranslator {
  return createPathTranslator((fromList, toList) => {
    const [entries, others] = [readEntries(to, toList, scope), readEntries(from, fromList, scope)];
    return hasSections(entries) || hasSections(others)
      ? alignSections(entries, others, isLoose)
      : alignEntries(entries, others);
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

/** Translates paths by what an entry of each list of the target is in that of the origin. */
export function createPathTranslator(align: (fromList: FieldPath, toList: FieldPath) => Positions): PathTranslator {
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
