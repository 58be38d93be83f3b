import type { Core } from '@strapi/strapi';
import { escapeIdentifier } from 'pg';
import type { ContentTypeUid, DocumentId, Locale } from '../../../domain/ids';
import type { SchemaOf } from '../../../domain/schema';
import { quoteTable, quoteTableOf } from '../database/quote-table';
import { runSql } from '../database/run-sql';
import { findStored } from '../strapi/stored-attribute';
import { findTextsWithFiles, type ShownFile } from './find-texts-with-files';

/** What is to be removed: a document in some of its locales. */
export interface Removal {
  uid: ContentTypeUid;
  documentId: DocumentId;
  /** Not given for types that are not localized. */
  locales?: readonly Locale[];
}

/** What others may point to: rows of a content type, or files of the media library. */
export type Shown = { uid: ContentTypeUid; rowIds: readonly number[] } | { files: readonly ShownFile[] };

/** The rows of documents of one type, draft and published, in some locales or in all. */
export async function findRowsOf(
  strapi: Core.Strapi,
  uid: ContentTypeUid,
  documentIds: readonly DocumentId[],
  locales?: readonly Locale[],
): Promise<number[]> {
  return selectIds(
    strapi,
    `select id from ${quoteTableOf(strapi, uid)} where document_id = any(?) ${locales ? 'and locale = any(?)' : ''}`,
    [[...documentIds], ...(locales ? [[...locales]] : [])],
  );
}

/**
 * Finds the rows of a content type or component that point to rows or to files, directly or through the components they hold.
 * Queries from the inside out: the relation's rows, then the rows that hold them. A picture may be used by tens of thousands of
 * rows, so their ids go to the database as one array.
 */
export async function findUsingRows(
  strapi: Core.Strapi,
  holder: string,
  shown: Shown,
  schemaOf: SchemaOf,
): Promise<number[]> {
  const found = new Set<number>();
  const add = (ids: readonly number[]) => {
    for (const id of ids) found.add(id);
  };
  for (const [name, attribute] of Object.entries(schemaOf(holder).attributes)) {
    // Strapi models the other locales of a document as a relation, too.
    if (name === 'localizations') continue;
    if ('files' in shown) {
      if (attribute.type === 'media') add(await findRowsWithFiles(strapi, holder, name, shown.files));
      add(await findTextsWithFiles(strapi, holder, name, attribute.type, shown.files));
    } else if (attribute.type === 'relation' && attribute.target === shown.uid && attribute.mappedBy === undefined) {
      add(await findPointingRows(strapi, holder, name, shown.rowIds));
    }
    const components = attribute.type === 'component' ? [attribute.component ?? ''] : (attribute.components ?? []);
    for (const component of components) {
      const inner = await findUsingRows(strapi, component, shown, schemaOf);
      add(await findOwners(strapi, holder, name, component, inner));
    }
  }
  return [...found];
}

async function selectIds(strapi: Core.Strapi, sql: string, bindings: readonly unknown[]): Promise<number[]> {
  return (await runSql<{ id: number }>(strapi, sql, bindings)).map(({ id }) => Number(id));
}

async function findPointingRows(
  strapi: Core.Strapi,
  holder: string,
  relation: string,
  rowIds: readonly number[],
): Promise<number[]> {
  if (rowIds.length === 0) return [];
  const { joinTable, joinColumn } = findStored(strapi, holder, relation);
  if (joinTable?.inverseJoinColumn) {
    const { name, joinColumn: own, inverseJoinColumn: other } = joinTable;
    return selectIds(
      strapi,
      `select distinct ${escapeIdentifier(own.name)} as id from ${quoteTable(strapi, name)}
       where ${escapeIdentifier(other.name)} = any(?)`,
      [[...rowIds]],
    );
  }
  if (!joinColumn) throw new Error(`Strapi does not connect “${relation}” in the way that this plugin knows`);
  return selectIds(
    strapi,
    `select id from ${quoteTableOf(strapi, holder)} where ${escapeIdentifier(joinColumn.name)} = any(?)`,
    [[...rowIds]],
  );
}

/** The rows whose media attribute holds some of these files, which Strapi connects by a join table of its own shape. */
async function findRowsWithFiles(
  strapi: Core.Strapi,
  holder: string,
  attribute: string,
  files: readonly ShownFile[],
): Promise<number[]> {
  const { joinTable } = findStored(strapi, 'plugin::upload.file', 'related');
  if (!joinTable?.morphColumn) throw new Error('Strapi does not connect files in the way that this plugin knows');
  const { idColumn, typeColumn } = joinTable.morphColumn;
  return selectIds(
    strapi,
    `select distinct ${escapeIdentifier(idColumn.name)} as id from ${quoteTable(strapi, joinTable.name)}
     where ${escapeIdentifier(typeColumn.name)} = ? and field = ? and ${escapeIdentifier(joinTable.joinColumn.name)} = any(?)`,
    [holder, attribute, files.map(({ id }) => id)],
  );
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
  return selectIds(
    strapi,
    `select distinct entity_id as id from ${quoteTable(strapi, joinTable.name)}
     where component_type = ? and field = ? and cmp_id = any(?)`,
    [component, attribute, [...componentIds]],
  );
}
