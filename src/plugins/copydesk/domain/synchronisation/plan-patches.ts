import { type Entry, readRelated } from '../document';
import type { AttributeSchema, Schema, SchemaOf } from '../schema';
import type { FieldRoleOverrides, RoledVisit } from '../translation/field-role';
import { visitFields } from '../translation/visit-fields';
import type { DocumentId, FieldPath } from '../violation';

/** What a synchronised field holds, told without regard to locale: documents by their ids, files by theirs. */
export type SynchronisedValue =
  | { kind: 'scalar'; value: unknown }
  | { kind: 'relation'; target: string; documentIds: readonly DocumentId[] }
  | { kind: 'media'; fileIds: readonly number[] }
  | { kind: 'component'; entries: readonly Entry[] };

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
  draft?: Entry;
}

export interface SynchronisationScope {
  schema: Schema;
  schemaOf: SchemaOf;
  roles: FieldRoleOverrides;
}

/**
 * Finds what must change in one version of a document for its synchronised fields to equal another's.
 *
 * Fields inside translated components are paired by place, as long as both versions have the same sections in the same
 * order: otherwise nobody can tell which was meant. A document that cannot stand in the target's locale is left out, for a
 * rule to report, and where none can, the target keeps what it has; one that the target has and that could not stand in
 * the version read from is kept, since its absence there says nothing, unless the target's own draft has let it go.
 */
export function planPatches(from: Entry, to: Entry, scope: SynchronisationScope, reach: Reach): Patch[] {
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

/** The places of the synchronised fields in which two states of the same version differ. */
export function listChanges(before: Entry, after: Entry, scope: SynchronisationScope): Set<string> {
  const earlier = new Map(listSynchronised(before, scope).map((visit) => [placeOf(visit), readValue(visit)]));
  return new Set(
    listSynchronised(after, scope)
      .filter((visit) => !isSame(readValue(visit), earlier.get(placeOf(visit))))
      .map(placeOf),
  );
}

/** The places of the synchronised fields that hold something. */
export function listFilled(entry: Entry, scope: SynchronisationScope): Set<string> {
  return new Set(
    listSynchronised(entry, scope)
      .filter((visit) => !isEmpty(readValue(visit)))
      .map(placeOf),
  );
}

/** Names the place of a field within a document, the same in every version. */
export function placeOf({ path, owner }: { path: FieldPath; owner: { uid: string } | string }): string {
  return JSON.stringify([typeof owner === 'string' ? owner : owner.uid, ...path]);
}

/** The outermost synchronised fields: what lies inside a synchronised component goes with it. */
function listSynchronised(entry: Entry, { schema, schemaOf, roles }: SynchronisationScope): RoledVisit[] {
  const visits = visitFields(entry, schema, schemaOf, roles);
  const whole = visits.filter(({ role, attribute }) => role === 'synchronised' && attribute.type === 'component');
  const isInside = (path: FieldPath) =>
    whole.some(
      (component) => component.path.length < path.length && component.path.every((step, i) => step === path[i]),
    );
  return visits.filter(({ role, path }) => role === 'synchronised' && !isInside(path));
}

function readValue({ attribute, value }: RoledVisit): SynchronisedValue {
  switch (attribute.type) {
    case 'relation':
      return {
        kind: 'relation',
        target: attribute.target ?? '',
        documentIds: [...new Set(readRelated(value).map(({ documentId }) => String(documentId)))],
      };
    case 'media':
      return { kind: 'media', fileIds: readRelated(value).map(({ id }) => Number(id)) };
    case 'component':
      return { kind: 'component', entries: readRelated(value).map(withoutIds) };
    default:
      return { kind: 'scalar', value: value ?? null };
  }
}

function adapt(
  wanted: SynchronisedValue,
  present: SynchronisedValue,
  reach: Reach,
  draft?: SynchronisedValue,
): SynchronisedValue {
  if (wanted.kind !== 'relation' || present.kind !== 'relation') return wanted;
  const { target } = wanted;
  const carried = wanted.documentIds.filter((id) => reach.to(target, id));
  if (carried.length === 0 && wanted.documentIds.length > 0) return present;
  const isLetGo = (id: DocumentId) => draft?.kind === 'relation' && !draft.documentIds.includes(id);
  const untold = present.documentIds.filter((id) => !carried.includes(id) && !reach.from(target, id) && !isLetGo(id));
  return { ...wanted, documentIds: [...carried, ...untold] };
}

/** Whether every list on the way to a place holds the same kinds in the same order in both versions. */
export function isPaired(path: FieldPath, one: Entry, other: Entry): boolean {
  return path.every((step, index) => {
    if (typeof step !== 'number') return true;
    const list = path.slice(0, index);
    return kindsAt(one, list) === kindsAt(other, list);
  });
}

function kindsAt(entry: Entry, path: FieldPath): string {
  const list = path.reduce<unknown>((value, step) => (value as Record<string | number, unknown>)?.[step], entry);
  return JSON.stringify(readRelated(list).map(({ __component: kind }) => kind ?? null));
}

function isSame(one: SynchronisedValue, other: SynchronisedValue | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function isEmpty(value: SynchronisedValue): boolean {
  switch (value.kind) {
    case 'relation':
      return value.documentIds.length === 0;
    case 'media':
      return value.fileIds.length === 0;
    case 'component':
      return value.entries.length === 0;
    case 'scalar':
      return value.value === null;
  }
}

function withoutIds(entry: Entry): Entry {
  const { id: _id, ...rest } = entry;
  return rest;
}
