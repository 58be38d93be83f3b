import type { Row } from '../../../domain/document';
import { listNamingFields, readName } from '../../../domain/naming-fields';
import type { AttributionParts } from '../../../domain/policy/parts';
import type { Schema } from '../../../domain/schema';
import { isText } from '../../../domain/slug/find-slug-field';

/** What a version is called ({@link listNamingFields}); its document id where it says nothing that names it. */
export function findTitle(schema: Schema, parts: AttributionParts | undefined, row: Row): string {
  const names = listNamingFields(schema, parts).map((field) => readName(row, field));
  return names.find(isText) ?? String(row.documentId);
}
