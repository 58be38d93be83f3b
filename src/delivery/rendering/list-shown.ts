import { type Row, readRelated } from '../../plugins/copydesk/domain/document';
import type { SchemaOf } from '../../plugins/copydesk/domain/schema';
import { walkFields } from '../../plugins/copydesk/domain/walk-fields';

/** A row that readers see, and its content type. */
export interface Shown {
  uid: string;
  entry: Row;
}

export const fileUid = 'plugin::upload.file';

/** Lists a row and every row and file shown in it, at any depth, in the order of the schema, with repetitions. */
export function listShown(uid: string, entry: Row, schemaOf: SchemaOf): Shown[] {
  const inner = walkFields(entry, schemaOf(uid), schemaOf).flatMap(({ attribute, value }) => {
    if (attribute.private === true) return [];
    const target = attribute.type === 'media' ? fileUid : attribute.type === 'relation' ? attribute.target : undefined;
    return target === undefined ? [] : readRelated(value).flatMap((row) => listShown(target, row, schemaOf));
  });
  return [{ uid, entry }, ...inner];
}

/** The name by which documents depend on a row. */
export function nameDependency({ uid, entry }: Shown): string {
  return uid === fileUid ? `file-${String(entry.id)}` : String(entry.documentId);
}
