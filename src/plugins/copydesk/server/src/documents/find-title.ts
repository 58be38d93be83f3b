import type { Row } from '../../../domain/document';
import type { Schema } from '../../../domain/schema';
import { findSlugField, isText } from '../../../domain/slug/find-slug-field';

/** The title of a version: the field that its slug is made of, otherwise its first required text. */
export function findTitle(schema: Schema, row: Row): string {
  const required = Object.entries(schema.attributes).find(([, { type, required }]) => type === 'string' && required);
  const title = row[findSlugField(schema)?.target ?? required?.[0] ?? ''];
  return isText(title) ? title : String(row.documentId);
}
