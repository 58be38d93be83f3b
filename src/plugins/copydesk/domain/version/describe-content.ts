import { readRelated, type Row } from '../document';
import { isHousekeeping } from '../walk-fields';
import type { AttributeSchema, Schema, SchemaOf } from '../schema';

/** What a version holds, field by field, as texts that are the same only for the same content. */
export type ContentTexts = ReadonlyMap<string, string>;

/**
 * Describes what a form or a program could write into a version: the fields of the type in the order of its schema. Left out are
 * what Strapi keeps itself, relations that the other side owns, and `ignored`, which publications write.
 *
 * A related document counts by its identity, not by what it says; a component by what it holds, not by its row, for Strapi makes
 * the rows of components anew.
 */
export function describeContent(
  row: Row,
  schema: Schema,
  schemaOf: SchemaOf,
  ignored: readonly string[] = [],
): ContentTexts {
  const fields = Object.entries(schema.attributes).filter(
    ([name, { mappedBy }]) => !isHousekeeping(name) && mappedBy === undefined && !ignored.includes(name),
  );
  return new Map(
    fields.map(([name, attribute]) => [name, JSON.stringify(reduceValue(row[name], attribute, schemaOf) ?? null)]),
  );
}

function reduceValue(value: unknown, { type, component }: AttributeSchema, schemaOf: SchemaOf): unknown {
  switch (type) {
    case 'relation':
      return readRelated(value).map(({ documentId, id }) => documentId ?? id);
    case 'media':
      return readRelated(value).map(({ id }) => id);
    case 'component':
      return readRelated(value).map((entry) => reduceEntry(entry, String(component), schemaOf));
    case 'dynamiczone':
      return readRelated(value).map((entry) => [
        entry.__component,
        reduceEntry(entry, String(entry.__component), schemaOf),
      ]);
    default:
      return value;
  }
}

function reduceEntry(entry: Row, uid: string, schemaOf: SchemaOf): unknown {
  const attributes = Object.entries(schemaOf(uid).attributes);
  const fields = attributes.filter(([name, { mappedBy }]) => name !== 'id' && mappedBy === undefined);
  return fields.map(([name, attribute]) => reduceValue(entry[name], attribute, schemaOf) ?? null);
}
