import { isRow, type Row } from '../document';
import type { AttributeSchema, Schema, SchemaOf } from '../schema';

/** Counts the components that data hold, in lists and alone, at any depth. Those of an unknown type count too, not what is in them. */
export function countEntries(data: Row, schema: Schema, schemaOf: SchemaOf): number {
  return Object.entries(schema.attributes).reduce(
    (count, [name, attribute]) => count + countWithin(data[name], attribute, schemaOf),
    0,
  );
}

function countWithin(
  value: unknown,
  { type, component, components = [] }: AttributeSchema,
  schemaOf: SchemaOf,
): number {
  if (type !== 'component' && type !== 'dynamiczone') return 0;
  const entries = Array.isArray(value) ? value : [value];
  return entries.filter(isRow).reduce((count, entry) => {
    const uid = component ?? (components.includes(String(entry.__component)) ? String(entry.__component) : undefined);
    return count + 1 + (uid === undefined ? 0 : countEntries(entry, schemaOf(uid), schemaOf));
  }, 0);
}
