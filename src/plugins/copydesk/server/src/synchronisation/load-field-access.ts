import type { Core } from '@strapi/strapi';
import { contentTypes } from '@strapi/utils';
import type { Row } from '../../../domain/document';
import type { ContentTypeUid, DocumentId } from '../../../domain/ids';
import type { FieldPath } from '../../../domain/violation';
import { findPanelAbility } from '../current-request/find-panel-ability';
import { loadVersionRows } from '../documents/load-version-rows';
import { createContentAccess } from '../permissions/content-access';
import { modelOf } from '../strapi/model-of';

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
  const access = createContentAccess(strapi, ability);
  const rows = await loadVersionRows(strapi, uid, [documentId]);
  return (version, path) => {
    const createdBy = rows.find(({ id }) => id === version.id)?.createdBy ?? null;
    const fields = listPermitted(strapi, path, modelOf(strapi, uid));
    return fields.every((field) => access.mayUpdateField(uid, { ...version, createdBy }, field));
  };
}

/**
 * The fields that a permission names for a path. Strapi gives permissions for a dynamic zone as a whole, and for a component by
 * each field in it; none for what its panel does not count as a field, such as an id or a `publishedAt`, which goes with the others.
 */
function listPermitted(strapi: Core.Strapi, path: FieldPath, model: ReturnType<typeof modelOf>): string[] {
  const [name, ...rest] = path.filter((step) => typeof step === 'string');
  if (name === undefined) return [];
  const attribute = model?.attributes[name];
  const component = attribute?.type === 'component' ? modelOf(strapi, attribute.component) : undefined;
  if (!component) return [name];
  const grantable = contentTypes.getVisibleAttributes(component);
  const [field = ''] = rest;
  const inner = grantable.includes(field) ? [rest] : grantable.map((each) => [each]);
  const fields = inner.flatMap((steps) => listPermitted(strapi, steps, component));
  return fields.length === 0 ? [name] : fields.map((each) => `${name}.${each}`);
}
