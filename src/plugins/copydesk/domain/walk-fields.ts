import { isRow, type Row } from './document';
import { memoize } from './memoize';
import type { AttributeSchema, Schema, SchemaOf } from './schema';
import type { FieldPath } from './violation';

/** One attribute met on the way through an entry. */
export interface FieldVisit {
  path: FieldPath;
  name: string;
  attribute: AttributeSchema;
  value: unknown;
  /** The content type or component that declares the attribute, and the row or component that holds its value. */
  owner: Schema;
  holder: Row;
}

/** Attributes that Strapi adds to every content type and no editor fills in. A component may have its own by such a name. */
const housekeeping = new Set([
  'id',
  'documentId',
  'locale',
  'localizations',
  'createdAt',
  'updatedAt',
  'publishedAt',
  'createdBy',
  'updatedBy',
]);

/** Whether an attribute of a content type is one that Strapi keeps itself. */
export function isHousekeeping(name: string): boolean {
  return housekeeping.has(name);
}

/**
 * Visits every attribute an editor can fill in, depth first in the order of the schema: of the entry, then of each
 * component and dynamic zone section within it. A component attribute itself is visited before what it holds. Relations
 * that the other side owns are not this document's content and are passed over.
 */
export const walkFields = memoize((entry: Row, schema: Schema, schemaOf: SchemaOf): readonly FieldVisit[] =>
  visit(entry, schema, schemaOf, []),
);

function visit(holder: Row, owner: Schema, schemaOf: SchemaOf, base: FieldPath): FieldVisit[] {
  return Object.entries(owner.attributes).flatMap(([name, attribute]) => {
    const isKept = base.length === 0 ? isHousekeeping(name) : name === 'id';
    if (isKept || attribute.mappedBy !== undefined) return [];
    const path = [...base, name];
    const value = holder[name];
    return [{ path, name, attribute, value, owner, holder }, ...visitNested(attribute, value, schemaOf, path)];
  });
}

function visitNested(attribute: AttributeSchema, value: unknown, schemaOf: SchemaOf, path: FieldPath): FieldVisit[] {
  if (attribute.type === 'component' && attribute.component !== undefined) {
    const schema = schemaOf(attribute.component);
    if (isRow(value)) return visit(value, schema, schemaOf, path);
    return asEntries(value).flatMap((item, position) => visit(item, schema, schemaOf, [...path, position]));
  }
  if (attribute.type === 'dynamiczone') {
    return asEntries(value).flatMap((section, position) =>
      visit(section, schemaOf(String(section.__component)), schemaOf, [...path, position]),
    );
  }
  return [];
}

function asEntries(value: unknown): Row[] {
  return Array.isArray(value) ? value.filter(isRow) : [];
}
