import type { Core } from '@strapi/strapi';
import { quoteTableOf } from '../database/quote-table';

/**
 * The SQL of a digest that tells whether the rows of a document are still those that a row of the desk was made of: an expression
 * over the rows of one document, aliased `row`.
 */
export const contentVersion = `md5(string_agg(row.id || ' ' || coalesce(row.updated_at::text, ''), ',' order by row.id))`;

/** The SQL that reads it for one document, whose id is the one parameter. */
export function selectContentVersion(strapi: Core.Strapi, uid: string, documentId: string): string {
  return `(select ${contentVersion} from ${quoteTableOf(strapi, uid)} as row where row.document_id = ${documentId})`;
}
