import type { Row } from '../../../domain/document';
import { findTitleField } from '../../../domain/find-title-field';
import type { Schema } from '../../../domain/schema';
import { isText } from '../../../domain/slug/find-slug-field';

/** The title of a version: the field that its slug is made of, otherwise its first required text. */
export function findTitle(schema: Schema, row: Row): string {
  const title = row[findTitleField(schema) ?? ''];
  return isText(title) ? title : String(row.documentId);
}
