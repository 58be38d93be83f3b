import type { Core } from '@strapi/strapi';
import type { Row } from '../../../domain/document';
import type { ContentTypeUid } from '../../../domain/ids';
import { nameFieldKey } from '../../../domain/translation/field-role';
import type { FieldPath } from '../../../domain/violation';
import { findPanelAbility } from '../current-request/find-panel-ability';
import { createContentAccess } from '../permissions/content-access';

/**
 * Whether the running request may change a field of a version: a user of the panel by the permissions of the content manager,
 * by field and by locale. The content API has passed its own checks, which know neither, and code may write anything.
 */
export function mayEditField(strapi: Core.Strapi, uid: ContentTypeUid, version: Row, path: FieldPath): boolean {
  const ability = findPanelAbility(strapi);
  return !ability || createContentAccess(strapi, ability).mayUpdateField(uid, version, nameFieldKey(path));
}
