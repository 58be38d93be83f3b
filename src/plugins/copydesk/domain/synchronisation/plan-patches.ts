import type { Row } from '../document';
import type { DocumentId } from '../ids';
import type { AttributeSchema } from '../schema';
import type { FieldPath } from '../violation';
import {
  isPaired,
  isSame,
  listSynchronised,
  placeOf,
  readValue,
  type SynchronisationScope,
  type SynchronisedValue,
} from './synchronised-fields';

/** One synchronised field of one row, or of a component in it, that must become something else. */
export interface Patch {
  path: FieldPath;
  /** The content type or component whose row holds the field, and that row. */
  owner: string;
  holderId: number;
  name: string;
  attribute: AttributeSchema;
  value: SynchronisedValue;
}

/** Whether a document pointed to can stand in the version that is read from, and in the one that is written to. */
export interface Reach {
  from: (target: string, documentId: DocumentId) => boolean;
  to: (target: string, documentId: DocumentId) => boolean;
  /** Of a version that readers see: its draft, which knows better than the version read from what it is to lose. */
  draft?: Row;
}

/**
 * Finds what must change in one version of a document for its synchronised fields to equal another's.
 *
 * Fields inside translated components are paired by place, as long as both versions have the same sections in the same
 * order: otherwise it is not known which was meant. A document that cannot be in the target's locale is left out, for a
 * rule to report, and where none can, the target keeps what it has; one that the target has and that could not stand in
 * the version read from is kept, since its absence there says nothing, unless the target's own draft has let it go.
 */
export function planPatches(from: Row, to: Row, scope: SynchronisationScope, reach: Reach): Patch[] {
  const wanted = new Map(listSynchronised(from, scope).map((visit) => [placeOf(visit), visit]));
  const drafted = reach.draft && new Map(listSynchronised(reach.draft, scope).map((visit) => [placeOf(visit), visit]));
  return listSynchronised(to, scope).flatMap((visit): Patch[] => {
    const origin = wanted.get(placeOf(visit));
    if (!origin || !isPaired(visit.path, from, to)) return [];
    const present = readValue(visit);
    const draft = drafted?.get(placeOf(visit));
    const value = adapt(readValue(origin), present, reach, draft && readValue(draft));
    if (isSame(value, present)) return [];
    const { path, owner, holder, name, attribute } = visit;
    return [{ path, owner: owner.uid, holderId: Number(holder.id), name, attribute, value }];
  });
}

function adapt(
  wanted: SynchronisedValue,
  present: SynchronisedValue,
  reach: Reach,
  draft?: SynchronisedValue,
): SynchronisedValue {
  if (wanted.kind !== 'relation' || present.kind !== 'relation') return wanted;
  const { target } = wanted;
  const reachable = wanted.documentIds.filter((id) => reach.to(target, id));
  if (reachable.length === 0 && wanted.documentIds.length > 0) return present;
  const isDropped = (id: DocumentId) => draft?.kind === 'relation' && !draft.documentIds.includes(id);
  const keptHere = present.documentIds.filter(
    (id) => !reachable.includes(id) && !reach.from(target, id) && !isDropped(id),
  );
  return { ...wanted, documentIds: [...reachable, ...keptHere] };
}
