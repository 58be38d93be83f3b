import type { Core } from '@strapi/strapi';

/** A name as SQL writes it, whatever is in it. */
export function quoteName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** A text as SQL writes it, whatever is in it. */
export function quoteText(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** A table in the schema that Strapi is configured for. */
export function quoteTable(strapi: Core.Strapi, table: string): string {
  const schema = strapi.db.getSchemaName();
  return schema ? `${quoteName(schema)}.${quoteName(table)}` : quoteName(table);
}

/**
 * The table of a content type or component.
 *
 * @seam database-metadata
 */
export function quoteTableOf(strapi: Core.Strapi, uid: string): string {
  return quoteTable(strapi, strapi.db.metadata.get(uid).tableName);
}
