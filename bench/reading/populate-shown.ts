import type { AttributeSchema, SchemaOf } from '../../src/plugins/copydesk/domain/schema';

type Populate = Record<string, unknown>;

/**
 * A populate for `db.query` that loads all a document shows: components, files, and what its relations point to with all
 * they show in turn. Relations that the other side owns are none of its content, and two types that show each other are
 * followed once.
 */
export function populateShown(uid: string, schemaOf: SchemaOf, above: readonly string[] = []): Populate {
  const path = [...above, uid];
  const inside = (target: string) => ({ populate: populateShown(target, schemaOf, path) });
  const populate: Populate = {};
  for (const [name, attribute] of Object.entries(schemaOf(uid).attributes)) {
    const value = populateAttribute(attribute, path, inside);
    if (value !== undefined && attribute.private !== true && attribute.mappedBy === undefined) populate[name] = value;
  }
  return populate;
}

function populateAttribute(
  attribute: AttributeSchema,
  path: readonly string[],
  inside: (target: string) => unknown,
): unknown {
  const { type, target, component, components = [] } = attribute;
  switch (type) {
    case 'relation':
      return target === undefined || target.startsWith('admin::') || path.includes(target) ? undefined : inside(target);
    case 'media':
      return true;
    case 'component':
      return inside(component ?? '');
    case 'dynamiczone':
      return { on: Object.fromEntries(components.map((uid) => [uid, inside(uid)])) };
    default:
      return undefined;
  }
}
