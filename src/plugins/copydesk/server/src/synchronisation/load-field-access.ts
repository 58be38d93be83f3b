import type { Core } from '@strapi/strapi';
import type { Row } from '../../../domain/document';
import type { ContentTypeUid, DocumentId } from '../../../domain/ids';
import type { AttributeSchema, Schema, SchemaOf } from '../../../domain/schema';
import type { FieldPath } from '../../../domain/violation';
import { findPanelAbility } from '../current-request/find-panel-ability';
import { loadVersionRows } from '../documents/load-version-rows';
import { createContentAccess } from '../permissions/content-access';
import { policyInForce } from '../policy/policy-in-force';

/** Whether the running request may change a field of a version. */
export type MayEditField = (version: Row, path: FieldPath) => boolean;

/**
 * Tells what the running request may change in the versions of a document: a user of the panel by the permissions of the content
 * manager, by field, by locale and by who began the version. The content API has passed its own checks, which know none of these,
 * and code may write anything.
 */
export async function loadFieldAccess(
  strapi: Core.Strapi,
  uid: ContentTypeUid,
  documentId: DocumentId,
): Promise<MayEditField> {
  const ability = findPanelAbility(strapi);
  if (!ability) return () => true;
  const { schemaOf } = policyInForce(strapi);
  const access = createContentAccess(strapi, ability);
  const rows = await loadVersionRows(strapi, uid, [documentId]);
  return (version, path) => {
    const createdBy = rows.find(({ id }) => id === version.id)?.createdBy ?? null;
    const fields = listPermitted(path, schemaOf(uid), schemaOf);
    return fields.every((field) => access.mayUpdateField(uid, { ...version, createdBy }, field));
  };
}

/**
 * The fields that a permission names for a path. Strapi gives permissions for a dynamic zone as a whole, and for a component by
 * each field in it.
 */
function listPermitted(path: FieldPath, schema: Schema, schemaOf: SchemaOf): string[] {
  const [name, ...rest] = path.filter((step) => typeof step === 'string');
  const attribute: AttributeSchema | undefined = name === undefined ? undefined : schema.attributes[name];
  if (name === undefined || attribute?.component === undefined) return name === undefined ? [] : [name];
  const component = schemaOf(attribute.component);
  const inner = rest.length > 0 ? [rest] : Object.keys(component.attributes).map((field) => [field]);
  const fields = inner.flatMap((steps) => listPermitted(steps, component, schemaOf));
  return fields.length === 0 ? [name] : fields.map((field) => `${name}.${field}`);
}
