import type { Row } from '../document';
import {
  isEmpty,
  isSame,
  listSynchronised,
  placeOf,
  readValue,
  type SynchronisationScope,
} from './synchronised-fields';
import { translateMoved } from './translate-path';
import { pairSynchronised } from './pair-synchronised';

/**
 * The places of the synchronised fields in which two states of the same version differ, as they are in the later one. An entry
 * that was moved has not changed; of a new one, what it holds counts.
 */
export function listChanges(before: Row, after: Row, scope: SynchronisationScope): Set<string> {
  const pairs = pairSynchronised(before, after, scope, translateMoved(before, after, scope));
  const former = new Map(pairs.map(({ target, origin }) => [placeOf(target), readValue(origin)]));
  return new Set(
    listSynchronised(after, scope)
      .filter((visit) => {
        const [value, earlier] = [readValue(visit), former.get(placeOf(visit))];
        return earlier ? !isSame(value, earlier) : !isEmpty(value);
      })
      .map(placeOf),
  );
}
