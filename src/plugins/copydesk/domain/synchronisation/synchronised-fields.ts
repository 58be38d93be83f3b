import { type Row, readRelated } from '../document';
import type { DocumentId } from '../ids';
import { memoize } from '../memoize';
import type { Schema, SchemaOf } from '../schema';
import type { FieldRoleOverrides, RoledVisit } from '../translation/field-role';
import { isInside } from '../translation/translated-fields';
import { visitFields } from '../translation/visit-fields';
import type { FieldPath } from '../violation';

/** What a synchronised field holds, whatever the locale: documents by their ids, files by theirs. */
export type SynchronisedValue =
  | { kind: 'scalar'; value: unknown }
  | { kind: 'relation'; target: string; documentIds: readonly DocumentId[] }
  | { kind: 'media'; fileIds: readonly number[] }
  | { kind: 'component'; entries: readonly Row[] };

export interface SynchronisationScope {
  schema: Schema;
  schemaOf: SchemaOf;
  roles: FieldRoleOverrides;
}

/** The places of the synchronised fields that hold something. */
export function listFilled(entry: Row, scope: SynchronisationScope): Set<string> {
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
export function listSynchronised(entry: Row, { schema, schemaOf, roles }: SynchronisationScope): readonly RoledVisit[] {
  return listOutermost(visitFields(entry, schema, schemaOf, roles));
}

const listOutermost = memoize((visits: readonly RoledVisit[]): readonly RoledVisit[] => {
  const whole = visits.filter(({ role, attribute }) => role === 'synchronised' && attribute.type === 'component');
  const isWithin = (path: FieldPath) =>
    whole.some((component) => component.path.length < path.length && isInside(path, component.path));
  return visits.filter(({ role, path }) => role === 'synchronised' && !isWithin(path));
});

/** What a synchronised field holds in one version. */
export function readValue({ attribute, value }: RoledVisit): SynchronisedValue {
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

export function isSame(one: SynchronisedValue, other: SynchronisedValue | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

export function isEmpty(value: SynchronisedValue): boolean {
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

function withoutIds(entry: Row): Row {
  const { id: _id, ...rest } = entry;
  return rest;
}
