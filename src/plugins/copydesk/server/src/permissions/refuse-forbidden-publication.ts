import type { Core } from '@strapi/strapi';
import type { ContentTypeUid, DocumentId, Locale } from '../../../domain/ids';
import { loadVersionRows } from '../documents/load-version-rows';
import { policyInForce } from '../policy/policy-in-force';
import { type AuthenticationInfo, hasScope } from '../strapi/has-scope';
import { createContentAccess, type UserAbility } from './content-access';
import { localeRightError } from './locale-right-error';

interface RequestState {
  userAbility?: UserAbility;
  auth?: AuthenticationInfo;
}

/**
 * Refuses what the sender of the running request may not publish: a user of the panel by the permissions of the content manager, a token
 * or a user of the content API by the permission to update the type, which publishes there. Code may publish anything.
 *
 * @seam request-context
 */
export async function refuseForbiddenPublication(
  strapi: Core.Strapi,
  uid: ContentTypeUid,
  documentId: DocumentId,
  locales: readonly Locale[],
): Promise<void> {
  const state = strapi.requestContext.get()?.state as RequestState | undefined;
  if (!state) return;
  const refuse = (refused: readonly Locale[]) =>
    localeRightError(strapi, { uid, documentId, right: 'publish', locales: refused });
  const { userAbility, auth } = state;
  if (!userAbility) {
    if (!(await hasScope(strapi, auth, `${uid}.update`))) throw refuse(locales);
    return;
  }
  const { mayPublish } = createContentAccess(strapi, userAbility);
  const { localized } = policyInForce(strapi).schemaOf(uid);
  const drafts = (await loadVersionRows(strapi, uid, [documentId])).filter(({ publishedAt }) => publishedAt === null);
  const forbidden = drafts.filter((draft) => (!localized || locales.includes(draft.locale)) && !mayPublish(draft));
  if (forbidden.length === 0) return;
  throw refuse(localized ? locales.filter((locale) => forbidden.some((draft) => draft.locale === locale)) : locales);
}
