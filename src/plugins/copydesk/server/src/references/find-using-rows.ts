import type { Core } from '@strapi/strapi';
import type { ContentTypeUid, DocumentId, Locale } from '../../../domain/ids';
import type { SchemaOf } from '../../../domain/schema';
import { runBuilt } from '../database/run-sql';
import { queryOf } from '../strapi/query-of';
import { findStored } from '../strapi/stored-attribute';

/** What is to be removed: a document in some of its locales. */
export interface Removal {
  uid: ContentTypeUid;
  documentId: DocumentId;
  /** Not given for types that are not localized. */
  locales?: readonly Locale[];
}

/** Files of the media library that are to be removed or replaced. */
export interface FileRemoval {
  fileIds: readonly number[];
}

/**
 * Finds the rows of a content type or component that point to a document or to files, directly or through the components they hold.
 * Queries from the inside out: the relation's rows, then the rows that hold them.
 */
export async function findUsingRows(
  strapi: Core.Strapi,
  holder: string,
  removal: Removal | FileRemoval,
  schemaOf: SchemaOf,
): Promise<number[]> {
  const found = new Set<number>();
  for (const [name, attribute] of Object.entries(schemaOf(holder).attributes)) {
    // Strapi models the other locales of a document as a relation, too.
    if (name === 'localizations') continue;
    if ('fileIds' in removal) {
      if (attribute.type === 'media') {
        for (const id of await findRowsWithFiles(strapi, holder, name, removal)) found.add(id);
      }
    } else if (attribute.type === 'relation' && attribute.target === removal.uid && attribute.mappedBy === undefined) {
      for (const id of await findPointingRows(strapi, holder, name, removal)) found.add(id);
    }
    const components = attribute.type === 'component' ? [attribute.component ?? ''] : (attribute.components ?? []);
    for (const component of components) {
      const inner = await findUsingRows(strapi, component, removal, schemaOf);
      for (const id of await findOwners(strapi, holder, name, component, inner)) found.add(id);
    }
  }
  return [...found];
}

async function findPointingRows(
  strapi: Core.Strapi,
  holder: string,
  relation: string,
  { documentId, locales }: Removal,
): Promise<number[]> {
  const target = { documentId, ...(locales && { locale: { $in: locales } }) };
  const rows = await queryOf<{ id: number }>(strapi, holder).findMany({
    where: { [relation]: target },
    select: ['id'],
  });
  return rows.map(({ id }) => Number(id));
}

/** The rows whose media attribute holds some of these files, which Strapi connects by a join table of its own shape. */
async function findRowsWithFiles(
  strapi: Core.Strapi,
  holder: string,
  attribute: string,
  { fileIds }: FileRemoval,
): Promise<number[]> {
  const { joinTable } = findStored(strapi, 'plugin::upload.file', 'related');
  if (!joinTable?.morphColumn) throw new Error('Strapi does not connect files in the way that this plugin knows');
  const { idColumn, typeColumn } = joinTable.morphColumn;
  const rows = await runBuilt<Record<string, unknown>[]>(
    strapi,
    strapi.db
      .connection(joinTable.name)
      .select(idColumn.name)
      .where({ [typeColumn.name]: holder, field: attribute })
      .whereIn(joinTable.joinColumn.name, [...fileIds]),
  );
  return rows.map((row) => Number(row[idColumn.name]));
}

/**
 * The rows that hold some of these components in an attribute. Strapi keeps them in a join table of its own shape.
 *
 * @seam database-metadata
 */
async function findOwners(
  strapi: Core.Strapi,
  holder: string,
  attribute: string,
  component: string,
  componentIds: readonly number[],
): Promise<number[]> {
  if (componentIds.length === 0) return [];
  const { joinTable } = findStored(strapi, holder, attribute);
  if (!joinTable) throw new Error(`Strapi does not connect “${attribute}” in the way that this plugin knows`);
  const rows = await runBuilt<{ entity_id: number }[]>(
    strapi,
    strapi.db
      .connection(joinTable.name)
      .select('entity_id')
      .where({ component_type: component, field: attribute })
      .whereIn('cmp_id', componentIds),
  );
  return rows.map(({ entity_id: id }) => Number(id));
}
