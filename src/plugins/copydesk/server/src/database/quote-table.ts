import type { Core } from '@strapi/strapi';
import { escapeIdentifier } from 'pg';

/** A table in the schema that Strapi is configured for. */
export function quoteTable(strapi: Core.Strapi, table: string): string {
  const schema = strapi.db.getSchemaName();
  return schema ? `${escapeIdentifier(schema)}.${escapeIdentifier(table)}` : escapeIdentifier(table);
}

/**
 * The table of a content type or component.
 *
 * @seam database-metadata
 */
export function quoteTableOf(strapi: Core.Strapi, uid: string): string {
  return quoteTable(strapi, strapi.db.metadata.get(uid).tableName);
}
