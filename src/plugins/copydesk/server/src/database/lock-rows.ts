import type { Core } from '@strapi/strapi';
import type { ContentTypeUid, DocumentId } from '../../../domain/ids';
import { quoteTableOf } from './quote-table';
import { runSql } from './run-sql';

/**
 * Locks the rows of a document until the transaction ends. Writes through the document service are serialised anyway; this
 * keeps out code that writes with `db.query` between the assessment of a draft and its publication.
 */
export async function lockRows(strapi: Core.Strapi, uid: ContentTypeUid, documentId: DocumentId): Promise<void> {
  await runSql(strapi, `select id from ${quoteTableOf(strapi, uid)} where document_id = ? order by id for update`, [
    documentId,
  ]);
}
