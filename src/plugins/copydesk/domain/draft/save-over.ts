import { isRow, readRelated, type Row } from '../document';
import { type AttributeSchema, isToOne, type Schema, type SchemaOf } from '../schema';

/**
 * A version as it would be once data were saved over it, as the rules read it. Relations may be given as Strapi takes them: ids,
 * documents, or what is to be connected, disconnected and set. An id that names no document is kept as `#5`.
 */
export function saveOver(version: Row | undefined, data: Row, schema: Schema, schemaOf: SchemaOf): Row {
  const saved: Record<string, unknown> = { ...version };
  for (const [name, value] of Object.entries(data)) {
    const attribute = schema.attributes[name];
    if (attribute && value !== undefined) saved[name] = saveValue(version?.[name], value, attribute, schemaOf);
  }
  return saved;
}

function saveValue(before: unknown, value: unknown, attribute: AttributeSchema, schemaOf: SchemaOf): unknown {
  switch (attribute.type) {
    case 'relation':
      return saveLinks(before, value, isToOne(attribute));
    case 'media':
      return saveLinks(before, value, attribute.multiple !== true);
    case 'component':
      return saveComponents(before, value, () => attribute.component, schemaOf);
    case 'dynamiczone':
      return saveComponents(
        before,
        value,
        ({ __component: uid }) => (typeof uid === 'string' ? uid : undefined),
        schemaOf,
      );
    default:
      return value;
  }
}

function saveComponents(
  before: unknown,
  value: unknown,
  uidOf: (component: Row) => string | undefined,
  schemaOf: SchemaOf,
): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => saveComponents(before, item, uidOf, schemaOf));
  if (!isRow(value)) return value;
  const uid = uidOf(value);
  if (uid === undefined) return value;
  const { id, __component } = value;
  const earlier = id === undefined ? undefined : readRelated(before).find((one) => String(one.id) === String(id));
  return {
    ...saveOver(earlier, value, schemaOf(uid), schemaOf),
    id,
    ...(__component !== undefined && { __component }),
  };
}

function saveLinks(before: unknown, value: unknown, toOne: boolean): unknown {
  const links = toOne ? linksAfter([], value) : linksAfter(readRelated(before), value);
  const kept = toOne && isUnchanged(value) ? readRelated(before) : links;
  return toOne ? (kept.at(-1) ?? null) : kept;
}

function linksAfter(before: readonly Row[], value: unknown): Row[] {
  if (!isRow(value) || !('connect' in value || 'disconnect' in value || 'set' in value)) return readLinks(value);
  const start = 'set' in value && value.set !== undefined ? readLinks(value.set) : before;
  const gone = new Set(readLinks(value.disconnect).map(({ documentId }) => documentId));
  const connected = readLinks(value.connect);
  const fresh = new Set(connected.map(({ documentId }) => documentId));
  return [...start.filter(({ documentId }) => !gone.has(documentId) && !fresh.has(documentId)), ...connected];
}

/** Whether a change of links neither adds nor takes away any. */
function isUnchanged(value: unknown): boolean {
  if (!isRow(value) || !('connect' in value || 'disconnect' in value)) return false;
  return value.set === undefined && readLinks(value.connect).length + readLinks(value.disconnect).length === 0;
}

function readLinks(value: unknown): Row[] {
  if (Array.isArray(value)) return value.flatMap(readLinks);
  if (isRow(value)) {
    if (typeof value.documentId === 'string') return [{ documentId: value.documentId }];
    return value.id === undefined ? [] : readLinks(value.id);
  }
  if (typeof value === 'number' || (typeof value === 'string' && /^\d+$/.test(value)))
    return [{ documentId: `#${value}` }];
  return typeof value === 'string' && value !== '' ? [{ documentId: value }] : [];
}
