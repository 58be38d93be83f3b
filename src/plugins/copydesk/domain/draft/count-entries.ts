import { isRow, type Row } from '../document';
import type { AttributeSchema, Schema, SchemaOf } from '../schema';
import { typeOfEntry } from './type-of-entry';

/** Counts the components that data hold, in lists and alone, at any depth. Those of an unknown type count too, not what is in them. */
export function countEntries(data: Row, schema: Schema, schemaOf: SchemaOf): number {
  return Object.entries(schema.attributes).reduce(
    (count, [name, attribute]) => count + countWithin(data[name], attribute, schemaOf),
    0,
  );
}

function countWithin(value: unknown, attribute: AttributeSchema, schemaOf: SchemaOf): number {
  if (attribute.type !== 'component' && attribute.type !== 'dynamiczone') return 0;
  const entries = Array.isArray(value) ? value : [value];
  return entries.filter(isRow).reduce((count, entry) => {
    const uid = typeOfEntry(entry, attribute);
    return count + 1 + (uid === undefined ? 0 : countEntries(entry, schemaOf(uid), schemaOf));
  }, 0);
}
