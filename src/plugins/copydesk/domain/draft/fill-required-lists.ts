import { isRow, type Row } from '../document';
import type { AttributeSchema, Schema, SchemaOf } from '../schema';
import { typeOfEntry } from './type-of-entry';

/** A list that a version cannot be without: a dynamic zone, or a repeatable component. */
export function isRequiredList({ type, required, repeatable }: AttributeSchema): boolean {
  return required === true && (type === 'dynamiczone' || (type === 'component' && repeatable === true));
}

/**
 * Fills in an empty list for each one that the schema requires and the data leave out or empty, and for each in their
 * components. Of data that are saved over a version that is there (`isNew` is false), what they leave out stays as it was.
 */
export function fillRequiredLists(data: Row, schema: Schema, schemaOf: SchemaOf, isNew: boolean): Row {
  const filled: Record<string, unknown> = { ...data };
  for (const [name, attribute] of Object.entries(schema.attributes)) {
    const value = filled[name];
    if (value === null || (value === undefined && isNew)) {
      if (isRequiredList(attribute)) filled[name] = [];
    } else if (value !== undefined && (attribute.type === 'component' || attribute.type === 'dynamiczone')) {
      filled[name] = fillWithin(value, attribute, schemaOf);
    }
  }
  return filled;
}

/** A component without an id is a new one. */
function fillWithin(value: unknown, attribute: AttributeSchema, schemaOf: SchemaOf): unknown {
  if (Array.isArray(value)) return value.map((item) => fillWithin(item, attribute, schemaOf));
  if (!isRow(value)) return value;
  const uid = typeOfEntry(value, attribute);
  return uid === undefined ? value : fillRequiredLists(value, schemaOf(uid), schemaOf, value.id === undefined);
}
