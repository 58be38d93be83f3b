import type { Row } from '../document';
import type { FieldPath } from '../violation';
import { readEntries } from './read-entries';
import type { SynchronisationScope } from './synchronised-fields';
import { translateMoved } from './translate-path';

/**
 * Answers where a path of a version was in the same version at another moment; `undefined` if the section or entry that it leads into
 * was not there, or said something else.
 */
export function findUnchangedWords(
  seen: Row,
  row: Row,
  scope: SynchronisationScope,
): (path: FieldPath) => FieldPath | undefined {
  const translate = translateMoved(seen, row, scope);
  const wordsAt = (version: Row, path: FieldPath) =>
    readEntries(version, path.slice(0, 1), scope)[Number(path[1])]?.words;
  return (path) => {
    const former = translate(path);
    return former && wordsAt(seen, former) === wordsAt(row, path) ? former : undefined;
  };
}
