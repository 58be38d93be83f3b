import type { Entry } from '../../../domain/document';
import type { Schema } from '../../../domain/schema';
import { findSlugField, isText } from '../slugs/claim-slugs';

/** What an editor would call a version: what its slug is made of, otherwise its first required text. */
export function findTitle(schema: Schema, row: Entry): string {
  const required = Object.entries(schema.attributes).find(([, { type, required }]) => type === 'string' && required);
  const title = row[findSlugField(schema)?.target ?? required?.[0] ?? ''];
  return isText(title) ? title : String(row.documentId);
}
