import type { Core } from '@strapi/strapi';
import { escapeIdentifier } from 'pg';
import type { ContentTypeUid, DocumentId, Locale } from '../../../domain/ids';
import type { SchemaOf } from '../../../domain/schema';
import { quoteTable, quoteTableOf } from '../database/quote-table';
import { runSql } from '../database/run-sql';
import { fileUid } from '../files/file-uid';
import { findStored } from '../strapi/stored-attribute';

/** A document that something has changed, and the locale, if one version is known to be meant. */
export interface ChangedDocument {
  uid: ContentTypeUid;
  documentId: DocumentId;
  locale: Locale | null;
}

/**
 * Finds the documents that rows belong to: rows of a content type, or of a component, which are followed upwards through what
 * holds them; or files, with the documents that have them. `holders` are the content types and components that may hold one.
 */
export async function findDocumentsOfRows(
  strapi: Core.Strapi,
  uid: string,
  ids: readonly number[],
  scope: { holders: readonly string[]; schemaOf: SchemaOf },
): Promise<ChangedDocument[]> {
  const { holders, schemaOf } = scope;
  if (ids.length === 0) return [];
  if (uid === fileUid) return findDocumentsOfFiles(strapi, ids, scope);
  if (uid in strapi.contentTypes) {
    const rows = await runSql<{ document_id: DocumentId; locale: Locale | null }>(
      strapi,
      `select distinct document_id, locale from ${quoteTableOf(strapi, uid)} where id = any(?) and document_id is not null`,
      [[...ids]],
    );
    return rows.map((row) => ({ uid, documentId: row.document_id, locale: row.locale }));
  }

  const found: ChangedDocument[] = [];
  for (const holder of holders.filter((one) => one !== fileUid)) {
    for (const [name, { type, component, components = [] }] of Object.entries(schemaOf(holder).attributes)) {
      if (!['component', 'dynamiczone'].includes(type) || ![component, ...components].includes(uid)) continue;
      const { joinTable } = findStored(strapi, holder, name);
      if (!joinTable) continue;
      const rows = await runSql<{ entity_id: number }>(
        strapi,
        `select distinct entity_id from ${quoteTable(strapi, joinTable.name)}
         where component_type = ? and field = ? and cmp_id = any(?)`,
        [uid, name, [...ids]],
      );
      const owners = rows.map((row) => Number(row.entity_id));
      found.push(...(await findDocumentsOfRows(strapi, holder, owners, scope)));
    }
  }
  return found;
}

/** A file says something of itself, such as whose it is, which those that have it are assessed by. */
async function findDocumentsOfFiles(
  strapi: Core.Strapi,
  ids: readonly number[],
  scope: { holders: readonly string[]; schemaOf: SchemaOf },
): Promise<ChangedDocument[]> {
  const files = ids.map((id): ChangedDocument => ({ uid: fileUid, documentId: String(id), locale: null }));
  const { joinTable } = findStored(strapi, fileUid, 'related');
  if (!joinTable?.morphColumn) return files;
  const { idColumn, typeColumn } = joinTable.morphColumn;
  const links = await runSql<{ uid: string; rows: number[] }>(
    strapi,
    `select ${escapeIdentifier(typeColumn.name)} as uid, array_agg(distinct ${escapeIdentifier(idColumn.name)}) as rows
     from ${quoteTable(strapi, joinTable.name)}
     where ${escapeIdentifier(joinTable.joinColumn.name)} = any(?) and ${escapeIdentifier(typeColumn.name)} = any(?)
     group by 1`,
    [[...ids], scope.holders.filter((holder) => holder !== fileUid)],
  );
  const documents = await Promise.all(
    links.map(({ uid, rows }) => findDocumentsOfRows(strapi, uid, rows.map(Number), scope)),
  );
  // What is in them was not written.
  return [...files, ...documents.flat().map((document) => ({ ...document, locale: null }))];
}
