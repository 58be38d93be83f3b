import type { Core } from '@strapi/strapi';
import type { ContentTypeUid, DocumentId, Locale } from '../../../domain/ids';
import type { Violation } from '../../../domain/violation';
import { loadVersionRows } from '../documents/load-version-rows';
import { type AuthenticationInfo, hasScope } from '../strapi/has-scope';
import { createContentAccess, type UserAbility } from '../permissions/content-access';

interface RequestState {
  userAbility?: UserAbility;
  auth: AuthenticationInfo;
}

/**
 * Whether the running request may publish every version that shows something: a user of the panel by the permissions of the
 * content manager, a token or user of the content API by the permission to update the type, which publishes there. Code may.
 */
export async function mayPublishUses(strapi: Core.Strapi, uses: readonly Violation[]): Promise<boolean> {
  const state = strapi.requestContext.get()?.state as RequestState | undefined;
  if (!state) return true;
  const { userAbility, auth } = state;
  for (const { target, locale } of uses) {
    if (!target) return false;
    const { uid, documentId } = target;
    const isPermitted = userAbility
      ? await mayPublish(strapi, userAbility, uid, documentId, locale)
      : await hasScope(strapi, auth, `${uid}.update`);
    if (!isPermitted) return false;
  }
  return true;
}

async function mayPublish(
  strapi: Core.Strapi,
  userAbility: UserAbility,
  ...[uid, documentId, locale]: [ContentTypeUid, DocumentId, Locale]
): Promise<boolean> {
  const access = createContentAccess(strapi, userAbility);
  const rows = await loadVersionRows(strapi, uid, [documentId]);
  return rows.filter((row) => row.publishedAt !== null && row.locale === locale).every(access.mayPublish);
}
