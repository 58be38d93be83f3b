import type { AttributeSchema, SchemaOf } from '../../src/plugins/copydesk/domain/schema';

type Row = Readonly<Record<string, unknown>>;

/** What every row carries and no form shows. */
const maintainedByStrapi = new Set([
  'locale',
  'localizations',
  'createdAt',
  'updatedAt',
  'createdBy',
  'updatedBy',
  'publishedAt',
]);

/**
 * What the admin panel sends when an editor saves a form: every field as it was loaded, components under their ids, files by
 * theirs, and relations as the changes made to them, here none.
 */
export function toForm(row: Row, uid: string, schemaOf: SchemaOf): Record<string, unknown> {
  const fields = Object.entries(schemaOf(uid).attributes).filter(
    ([name, { mappedBy }]) => !maintainedByStrapi.has(name) && mappedBy === undefined && row[name] !== undefined,
  );
  return Object.fromEntries(fields.map(([name, attribute]) => [name, toValue(row[name], attribute, schemaOf)]));
}

function toValue(value: unknown, attribute: AttributeSchema, schemaOf: SchemaOf): unknown {
  switch (attribute.type) {
    case 'relation':
      return { connect: [], disconnect: [] };
    case 'media':
      return each(value, ({ id }) => id);
    case 'component':
      return each(value, (row) => ({ id: row.id, ...toForm(row, attribute.component ?? '', schemaOf) }));
    case 'dynamiczone':
      return each(value, (row) => {
        const uid = String(row.__component);
        return { __component: uid, id: row.id, ...toForm(row, uid, schemaOf) };
      });
    default:
      return value;
  }
}

function each(value: unknown, transform: (row: Row) => unknown): unknown {
  if (value === null) return null;
  return Array.isArray(value) ? value.map(transform) : transform(value as Row);
}
