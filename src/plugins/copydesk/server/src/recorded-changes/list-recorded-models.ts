import { fileUid } from '../files/file-uid';
import type { SchemaOf } from '../../../domain/schema';

/**
 * Lists the content types and components whose rows the desk or readers may depend on: these types and all that a document of
 * them can show, files included.
 */
export function listRecordedModels(types: readonly string[], schemaOf: SchemaOf): string[] {
  const found = new Set<string>();
  const visit = (uid: string) => {
    if (found.has(uid) || uid.startsWith('admin::')) return;
    found.add(uid);
    if (uid === fileUid) return;
    for (const [name, attribute] of Object.entries(schemaOf(uid).attributes)) {
      if (name === 'localizations' || attribute.mappedBy !== undefined) continue;
      if (attribute.type === 'media') visit(fileUid);
      if (attribute.type === 'relation' && attribute.target) visit(attribute.target);
      if (attribute.type === 'component' && attribute.component) visit(attribute.component);
      for (const component of attribute.components ?? []) visit(component);
    }
  };
  types.forEach(visit);
  return [...found];
}
