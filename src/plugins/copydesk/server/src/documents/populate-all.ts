import type { AttributeSchema, SchemaOf } from '../../../domain/schema';

export type Populate = Record<string, unknown>;

/** Attributes that every Strapi row carries and no editor fills in. */
const bookkeeping = new Set(['createdBy', 'updatedBy', 'localizations', 'locale', 'publishedAt']);

const reference = { select: ['id', 'documentId', 'locale'] };

/**
 * A populate for `db.query` that loads all a document says itself: components and dynamic zones to any depth, media, and
 * of each relation what identifies its target. Relations that the other side owns are left out: they are not this
 * document's content.
 */
export function populateAll(uid: string, schemaOf: SchemaOf): Populate {
  const populate: Populate = {};
  for (const [name, attribute] of Object.entries(schemaOf(uid).attributes)) {
    if (bookkeeping.has(name) || attribute.mappedBy !== undefined) continue;
    const value = populateAttribute(attribute, schemaOf);
    if (value !== undefined) populate[name] = value;
  }
  return populate;
}

function populateAttribute(attribute: AttributeSchema, schemaOf: SchemaOf): unknown {
  switch (attribute.type) {
    case 'relation':
      return attribute.target === undefined ? undefined : reference;
    case 'media':
      return true;
    case 'component':
      return { populate: populateAll(attribute.component ?? '', schemaOf) };
    case 'dynamiczone':
      return {
        on: Object.fromEntries(
          (attribute.components ?? []).map((uid) => [uid, { populate: populateAll(uid, schemaOf) }]),
        ),
      };
    default:
      return undefined;
  }
}
