import type { SchemaOf } from '../../plugins/copydesk/domain/schema';
import { fileUid } from '../rendering/list-shown';

/** Lists the content types and components whose rows can be shown in a document of these types, themselves included. */
export function listShownModels(uids: readonly string[], schemaOf: SchemaOf): string[] {
  const found = new Set<string>();
  const visit = (uid: string) => {
    if (found.has(uid) || uid.startsWith('admin::')) return;
    found.add(uid);
    for (const attribute of Object.values(schemaOf(uid).attributes)) {
      if (attribute.private === true || attribute.mappedBy !== undefined) continue;
      if (attribute.type === 'media') found.add(fileUid);
      if (attribute.type === 'relation' && attribute.target) visit(attribute.target);
      if (attribute.type === 'component' && attribute.component) visit(attribute.component);
      for (const component of attribute.components ?? []) visit(component);
    }
  };
  uids.forEach(visit);
  return [...found];
}

/** The content types alone: components are written with their documents. */
export function listShownTypes(uids: readonly string[], schemaOf: SchemaOf): string[] {
  return listShownModels(uids, schemaOf).filter((uid) => uid.includes('::'));
}
