import type { Core } from '@strapi/strapi';
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
 * holds them. `holders` are the content types and components that may hold one.
 */
export async function findDocumentsOfRows(
  strapi: Core.Strapi,
  uid: string,
  ids: readonly number[],
  { holders, schemaOf }: { holders: readonly string[]; schemaOf: SchemaOf },
): Promise<ChangedDocument[]> {
  if (ids.length === 0) return [];
  if (uid === fileUid) return ids.map((id) => ({ uid, documentId: String(id), locale: null }));
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
      found.push(...(await findDocumentsOfRows(strapi, holder, owners, { holders, schemaOf })));
    }
  }
  return found;
}
