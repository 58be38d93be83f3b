import type { Core, Struct, UID } from '@strapi/strapi';
import type { ContentTypeUid } from '../../../domain/ids';

/** A content type as Strapi loaded it, whose uid is known only at run time. */
export function contentTypeOf(strapi: Core.Strapi, uid: ContentTypeUid) {
  return strapi.contentType(uid as UID.ContentType);
}

/** A content type or component as Strapi loaded it; `undefined` where there is none of that name. */
export function modelOf(
  strapi: Core.Strapi,
  uid: string,
): Struct.ContentTypeSchema | Struct.ComponentSchema | undefined {
  return strapi.getModel(uid as UID.Schema);
}
