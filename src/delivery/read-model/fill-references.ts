import { type Row, readRelated } from '../../plugins/copydesk/domain/document';
import { type AttributeSchema, isToOne, type SchemaOf } from '../../plugins/copydesk/domain/schema';

/** Finds a loaded row. */
export type FindRow = (uid: string, id: unknown) => Row | undefined;

/**
 * Replaces the references of a row by the rows they point to, through components and sections, and so on in those rows. A type
 * that leads back to itself is followed once.
 */
export function fillReferences(
  uid: string,
  entry: Row,
  schemaOf: SchemaOf,
  find: FindRow,
  above: readonly string[] = [],
): Row {
  const path = [...above, uid];
  const fill = (target: string, row: Row) => fillReferences(target, row, schemaOf, find, path);
  const filled: Record<string, unknown> = { ...entry };
  for (const [name, attribute] of Object.entries(schemaOf(uid).attributes)) {
    if (name in entry && attribute.mappedBy === undefined)
      filled[name] = fillValue(attribute, entry[name], path, find, fill);
  }
  return filled;
}

function fillValue(
  attribute: AttributeSchema,
  value: unknown,
  path: readonly string[],
  find: FindRow,
  fill: (target: string, row: Row) => Row,
): unknown {
  const { type, target, component = '', repeatable } = attribute;
  const each = (fillOne: (row: Row) => Row[], isSingle: boolean) => {
    const rows = readRelated(value).flatMap(fillOne);
    return isSingle ? (rows[0] ?? null) : rows;
  };
  switch (type) {
    case 'relation':
      if (target === undefined) return value;
      return each((reference) => {
        const row = path.includes(target) ? undefined : find(target, reference.id);
        return row ? [fill(target, row)] : [];
      }, isToOne(attribute));
    case 'component':
      return each((row) => [fill(component, row)], repeatable !== true);
    case 'dynamiczone':
      return each((section) => [fill(String(section.__component), section)], false);
    default:
      return value;
  }
}
