import type { Core } from '@strapi/strapi';
import type { ContentTypeUid, DocumentId } from '../../../domain/ids';
import { quoteTableOf } from './quote-table';
import { runSql } from './run-sql';

/**
 * Holds the rows of a document as they are until the transaction ends. The document service's writers take turns anyway;
 * this keeps out whoever writes below it, between the moment a draft is assessed and the moment it goes out.
 */
export async function lockRows(strapi: Core.Strapi, uid: ContentTypeUid, documentId: DocumentId): Promise<void> {
  await runSql(strapi, `select id from ${quoteTableOf(strapi, uid)} where document_id = ? order by id for update`, [
    documentId,
  ]);
}
