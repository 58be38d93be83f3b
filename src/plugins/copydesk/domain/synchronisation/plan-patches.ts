import type { Row } from '../document';
import type { DocumentId } from '../ids';
import type { AttributeSchema } from '../schema';
import type { RoledVisit } from '../translation/field-role';
import type { FieldPath } from '../violation';
import { pairSynchronised } from './pair-synchronised';
import { isSame, placeOf, readValue, type SynchronisationScope, type SynchronisedValue } from './synchronised-fields';
import { type PathTranslator, translateMoved } from './translate-path';

/** One synchronised field of one row, or of a component in it, that must become something else. */
export interface Patch {
  path: FieldPath;
  /** Where the value comes from in the version that was read: elsewhere if a list has its entries in another order. */
  origin: FieldPath;
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
  /** Whether a relation of which nothing can stand in the target keeps what it has: readers rather see the former picture. */
  keepsFormer?: boolean;
  /** What the target keeps if it could not stand in the version read from: what it has, unless this says otherwise. */
  listPending?: (target: RoledVisit, present: readonly DocumentId[]) => readonly DocumentId[];
}

/**
 * Finds what must change in one version of a document for its synchronised fields to equal another's.
 *
 * {@link pairSynchronised} says which fields belong together. A document that cannot be in the target's locale is left out, for
 * a rule to report. One that the target has and that could not stand in the version read from is kept, since its absence there
 * says nothing, unless the target's own draft has let it go for another that the version read from can show, or for nothing.
 */
export function planPatches(
  from: Row,
  to: Row,
  scope: SynchronisationScope,
  reach: Reach,
  translate?: PathTranslator,
): Patch[] {
  const drafted = reach.draft && valuesByPlace(to, reach.draft, scope);
  return pairSynchronised(from, to, scope, translate).flatMap(({ origin, target }): Patch[] => {
    const present = readValue(target);
    const draft = drafted?.get(placeOf(target));
    const inDraft = draft?.kind === 'relation' ? draft.documentIds : undefined;
    const listPending = (ids: readonly DocumentId[]) => {
      const kept = reach.listPending?.(target, ids) ?? ids;
      return inDraft ? kept.filter((id) => inDraft.includes(id)) : kept;
    };
    const value = adapt(readValue(origin), present, reach, { inDraft, listPending });
    if (isSame(value, present)) return [];
    const { path, owner, holder, name, attribute } = target;
    return [{ path, origin: origin.path, owner: owner.uid, holderId: Number(holder.id), name, attribute, value }];
  });
}

/** The values in another state of the same version, by the places of the fields in this one. */
export function valuesByPlace(version: Row, other: Row, scope: SynchronisationScope): Map<string, SynchronisedValue> {
  return new Map(
    pairSynchronised(other, version, scope, translateMoved(other, version, scope)).map(({ target, origin }) => [
      placeOf(target),
      readValue(origin),
    ]),
  );
}

/** What a version is to show that could not stand in the version read from. */
interface Pending {
  /** What its draft has; undefined if nothing is known of that. */
  inDraft: readonly DocumentId[] | undefined;
  listPending: (present: readonly DocumentId[]) => readonly DocumentId[];
}

function adapt(
  wanted: SynchronisedValue,
  present: SynchronisedValue,
  reach: Reach,
  { inDraft, listPending }: Pending,
): SynchronisedValue {
  if (wanted.kind !== 'relation' || present.kind !== 'relation') return wanted;
  const { target } = wanted;
  const reachable = wanted.documentIds.filter((id) => reach.to(target, id));
  // What takes the place of the former cannot stand here, or could not stand in the version read from.
  const isAwaited = wanted.documentIds.length > 0 || inDraft?.some((id) => !reach.from(target, id));
  if (reach.keepsFormer && reachable.length === 0 && isAwaited) return present;
  const pending = listPending(present.documentIds).filter(
    (id) => !reachable.includes(id) && !reach.from(target, id) && reach.to(target, id),
  );
  return { ...wanted, documentIds: [...reachable, ...pending] };
}
