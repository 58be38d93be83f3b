import { readRelated, type Row } from '../document';
import type { RoledVisit } from '../translation/field-role';
import { isInside } from '../translation/translated-fields';
import type { FieldPath } from '../violation';
import { alignEntries, type EntryIdentity } from './align-entries';
import { isEmpty, listSynchronised, placeOf, readValue, type SynchronisationScope } from './synchronised-fields';

/** A synchronised field of one version beside the same field of another. */
export interface SynchronisedPair {
  target: RoledVisit;
  origin: RoledVisit;
}

/**
 * Pairs the synchronised fields of one version with those of another. Entries of lists inside translated components are
 * recognised wherever they are ({@link alignEntries}); sections of a dynamic zone are paired by position, as long as both
 * versions have the same kinds in the same order: otherwise it is not known which was meant.
 */
export function pairSynchronised(from: Row, to: Row, scope: SynchronisationScope): SynchronisedPair[] {
  const origins = new Map(listSynchronised(from, scope).map((visit) => [placeOf(visit), visit]));
  const translate = createPathTranslator(from, to, scope);
  return listSynchronised(to, scope).flatMap((target): SynchronisedPair[] => {
    const path = translate(target.path);
    const origin = path && origins.get(placeOf({ path, owner: target.owner }));
    return origin ? [{ target, origin }] : [];
  });
}

/** Answers where a path of the target leads in the origin; `undefined` if the origin has no counterpart. */
function createPathTranslator(from: Row, to: Row, scope: SynchronisationScope) {
  const known = new Map<string, readonly (number | undefined)[]>();
  return (path: FieldPath): FieldPath | undefined => {
    const translated: (string | number)[] = [];
    for (const [depth, step] of path.entries()) {
      if (typeof step !== 'number') {
        translated.push(step);
        continue;
      }
      const list = path.slice(0, depth);
      const key = JSON.stringify(list);
      const alignment = known.get(key) ?? alignLists(from, [...translated], to, list, scope);
      known.set(key, alignment);
      const position = alignment[step];
      if (position === undefined) return undefined;
      translated.push(position);
    }
    return translated;
  };
}

/** Finds for each entry of the target's list the position of its counterpart in the origin's. */
export function alignLists(
  from: Row,
  fromList: FieldPath,
  to: Row,
  toList: FieldPath,
  scope: SynchronisationScope,
): readonly (number | undefined)[] {
  const [entries, others] = [readList(to, toList), readList(from, fromList)];
  if ([...entries, ...others].some(({ __component: kind }) => kind !== undefined)) {
    const kindsOf = (list: readonly Row[]) => JSON.stringify(list.map(({ __component: kind }) => kind));
    return kindsOf(entries) === kindsOf(others) ? entries.map((_, index) => index) : [];
  }
  const [targets, origins] = [listSynchronised(to, scope), listSynchronised(from, scope)];
  return alignEntries(
    entries.map((_, index) => identify(targets, [...toList, index])),
    others.map((_, index) => identify(origins, [...fromList, index])),
  );
}

function readList(row: Row, path: FieldPath): Row[] {
  return readRelated(
    path.reduce<unknown>((value, step) => (value as Record<string | number, unknown> | undefined)?.[step], row),
  );
}

/** What is synchronised of the entry at a path. */
function identify(visits: readonly RoledVisit[], entry: FieldPath): EntryIdentity {
  const own = visits.filter(({ path }) => path.length > entry.length && isInside(path, entry));
  const choices = own.filter(({ attribute }) => attribute.type === 'enumeration');
  const nameOf = ({ path }: RoledVisit) => path.slice(entry.length).join('.');
  return {
    choices: choices.flatMap(({ value }) => value ?? []).join(' '),
    values: Object.fromEntries(own.map((visit) => [nameOf(visit), simplify(visit)])),
  };
}

/** What a field holds; `null` if nothing. */
function simplify(visit: RoledVisit): unknown {
  const value = readValue(visit);
  if (isEmpty(value)) return null;
  switch (value.kind) {
    case 'scalar':
      return value.value;
    case 'relation':
      return value.documentIds;
    case 'media':
      return value.fileIds;
    case 'component':
      return value.entries;
  }
}
