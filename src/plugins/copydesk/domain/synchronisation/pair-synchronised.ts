import type { Row } from '../document';
import type { RoledVisit } from '../translation/field-role';
import { listSynchronised, placeOf, type SynchronisationScope } from './synchronised-fields';
import { type PathTranslator, translateAcross } from './translate-path';

/** A synchronised field of one version beside the same field of another. */
export interface SynchronisedPair {
  target: RoledVisit;
  origin: RoledVisit;
}

/**
 * Pairs the synchronised fields of one version with those of another, by default of another language: entries of lists and sections
 * of dynamic zones are recognised wherever they are (`alignEntries`, `alignSections`).
 */
export function pairSynchronised(
  from: Row,
  to: Row,
  scope: SynchronisationScope,
  translate: PathTranslator = translateAcross(from, to, scope),
): SynchronisedPair[] {
  const origins = new Map(listSynchronised(from, scope).map((visit) => [placeOf(visit), visit]));
  return listSynchronised(to, scope).flatMap((target): SynchronisedPair[] => {
    const path = translate(target.path);
    const origin = path && origins.get(placeOf({ path, owner: target.owner }));
    return origin ? [{ target, origin }] : [];
  });
}
