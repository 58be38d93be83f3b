import type { Core } from '@strapi/strapi';
import { loadVersionRows } from '../documents/load-version-rows';
import { createContentAccess, type UserAbility } from '../permissions/content-access';
import type { Uses } from '../references/find-uses';
import { type AuthenticationInfo, hasScope } from '../strapi/has-scope';

interface RequestState {
  userAbility?: UserAbility;
  auth: AuthenticationInfo;
}

/**
 * Whether the running request may publish every version that shows something: a user of the panel by the permissions of the
 * content manager, a token or user of the content API by the permission to update the type, which publishes there. Code may.
 *
 * Where there are more versions than can be looked at one by one, it takes the permission to publish whatever there is of the type
 * in that locale, whoever the author is.
 */
export async function mayPublishUses(strapi: Core.Strapi, { listed, places }: Uses): Promise<boolean> {
  const state = strapi.requestContext.get()?.state as RequestState | undefined;
  if (!state) return true;
  const { userAbility, auth } = state;
  if (!userAbility) {
    const types = [...new Set(places.map(({ uid }) => uid))];
    const scopes = await Promise.all(types.map((uid) => hasScope(strapi, auth, `${uid}.update`)));
    return scopes.every(Boolean);
  }
  const access = createContentAccess(strapi, userAbility);
  for (const { uid, locale, count } of places) {
    const here = listed.filter((use) => use.target?.uid === uid && use.locale === locale);
    if (here.length < count) {
      if (!access.mayPublishAll(uid, locale)) return false;
      continue;
    }
    const documentIds = here.map(({ target }) => target?.documentId ?? '');
    const rows = await loadVersionRows(strapi, uid, documentIds);
    const shown = rows.filter((row) => row.publishedAt !== null && row.locale === locale);
    if (!shown.every(access.mayPublish)) return false;
  }
  return true;
}
