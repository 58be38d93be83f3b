import { isRow, type Row, readRelated } from '../document';
import { createMemo } from '../memoize';
import { isTextual, type RoledVisit } from '../translation/field-role';
import { isInside, keyOf } from '../translation/translated-fields';
import { visitFields } from '../translation/visit-fields';
import type { FieldPath } from '../violation';
import type { EntryIdentity } from './align-entries';
import { isEmpty, listSynchronised, readValue, type SynchronisationScope } from './synchronised-fields';

/** An entry of a list, or a section of a dynamic zone, with all by which it can be recognised. */
export interface ListedEntry extends EntryIdentity {
  /** Its component, of a section; empty where all entries are of one. */
  kind: string;
  /** The row that Strapi keeps it in. A save that names the row keeps it; a publication makes all of them anew. */
  row: string;
  /** All that it holds, and what it says in its own language; empty if nothing. */
  content: string;
  words: string;
}

/** Reads the entries of a list of components. */
export function readEntries(version: Row, list: FieldPath, scope: SynchronisationScope): readonly ListedEntry[] {
  const { schema, schemaOf, roles } = scope;
  return memo([version, schema, schemaOf, roles, keyOf(list)], () => read(version, list, scope));
}

const memo = createMemo<readonly ListedEntry[]>();

function read(version: Row, list: FieldPath, scope: SynchronisationScope): ListedEntry[] {
  const entries = readRelated(valueAt(version, list));
  if (entries.length === 0) return [];
  const synchronised = byPosition(listSynchronised(version, scope), list);
  const all = byPosition(visitFields(version, scope.schema, scope.schemaOf, scope.roles), list);
  return entries.map((entry, position) => {
    const kind = typeof entry.__component === 'string' ? entry.__component : '';
    const own = synchronised.get(position) ?? [];
    const choices = own.filter(({ attribute }) => attribute.type === 'enumeration');
    const texts = (all.get(position) ?? []).filter(
      ({ role, attribute, value }) => role === 'translated' && isTextual(attribute) && value !== null && value !== '',
    );
    const nameOf = ({ path }: RoledVisit) => path.slice(list.length + 1).join('.');
    return {
      kind,
      row: entry.id === undefined ? '' : `${kind}:${String(entry.id)}`,
      choices: choices.flatMap(({ value }) => value ?? []).join(' '),
      values: Object.fromEntries(own.map((visit) => [nameOf(visit), simplify(visit)])),
      content: JSON.stringify(withoutRows(entry)),
      words: texts.length === 0 ? '' : JSON.stringify(texts.map((visit) => [nameOf(visit), withoutRows(visit.value)])),
    };
  });
}

/** Whether a list is a dynamic zone. */
export function hasSections(entries: readonly ListedEntry[]): boolean {
  return entries.some(({ kind }) => kind !== '');
}

function valueAt(version: Row, path: FieldPath): unknown {
  return path.reduce<unknown>(
    (value, step) => (value as Record<string | number, unknown> | undefined)?.[step],
    version,
  );
}

/** The visits within a list, by the position of the entry that they are in. */
function byPosition(visits: readonly RoledVisit[], list: FieldPath): Map<number, RoledVisit[]> {
  const within = new Map<number, RoledVisit[]>();
  for (const visit of visits) {
    const position = visit.path[list.length];
    if (typeof position !== 'number' || !isInside(visit.path, list)) continue;
    const known = within.get(position);
    if (known) known.push(visit);
    else within.set(position, [visit]);
  }
  return within;
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

/** A value without the numbers of rows; a document counts by its identity. */
function withoutRows(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutRows);
  if (!isRow(value)) return value;
  if (typeof value.documentId === 'string') return value.documentId;
  const { id, ...rest } = value;
  // Of a file, its number is its identity.
  if (typeof rest.hash === 'string') return id;
  return Object.fromEntries(Object.entries(rest).map(([name, inner]) => [name, withoutRows(inner)]));
}
