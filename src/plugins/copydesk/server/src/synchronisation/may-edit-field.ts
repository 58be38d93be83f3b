import type { Core } from '@strapi/strapi';
import type { Row } from '../../../domain/document';
import type { ContentTypeUid } from '../../../domain/ids';
import type { AttributeSchema, Schema, SchemaOf } from '../../../domain/schema';
import type { FieldPath } from '../../../domain/violation';
import { findPanelAbility } from '../current-request/find-panel-ability';
import { createContentAccess } from '../permissions/content-access';
import { policyInForce } from '../policy/policy-in-force';

/**
 * Whether the running request may change a field of a version: a user of the panel by the permissions of the content manager,
 * by field and by locale. The content API has passed its own checks, which know neither, and code may write anything.
 */
export function mayEditField(strapi: Core.Strapi, uid: ContentTypeUid, version: Row, path: FieldPath): boolean {
  const ability = findPanelAbility(strapi);
  if (!ability) return true;
  const { schemaOf } = policyInForce(strapi);
  const access = createContentAccess(strapi, ability);
  return listPermitted(path, schemaOf(uid), schemaOf).every((field) => access.mayUpdateField(uid, version, field));
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
