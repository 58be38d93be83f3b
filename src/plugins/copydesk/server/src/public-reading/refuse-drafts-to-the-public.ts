import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { type AuthenticationInfo, hasScope } from '../strapi/has-scope';
import { defineDocumentMiddleware, readActions } from '../writes/define-document-middleware';
import { asksThroughDrafts, type ReadParams } from './asks-through-drafts';

/** The content API permission that lets a role or an API token read what is not published yet. */
export const readDrafts = 'plugin::copydesk.drafts.read';

/** What Strapi stores for a request: its route, and who sent it, once it has found out. */
export interface RequestState {
  route?: { info?: { type?: string } };
  auth?: AuthenticationInfo;
}

/**
 * Refuses drafts to callers without the permission to read them. Strapi shows drafts to everyone who may read at all, over
 * REST (`status=draft`) and GraphQL (`status: DRAFT`) alike; both come through here.
 *
 * @seam request-context
 */
export const refuseDraftsToThePublic = defineDocumentMiddleware<(typeof readActions)[number], ReadParams>(
  { name: 'refuseDraftsToThePublic', on: readActions },
  (strapi) =>
    async ({ uid, params }, next) => {
      if (
        readRequestState(strapi) !== undefined &&
        (requestsDrafts(params) || (await asksThroughDrafts(strapi, uid, params)))
      ) {
        await refuseUnlessDraftsMayBeRead(strapi);
      }
      return next();
    },
);

/** Throws if the running code answers a request of the content API whose sender may not read drafts. */
export async function refuseUnlessDraftsMayBeRead(strapi: Core.Strapi): Promise<void> {
  const state = readRequestState(strapi);
  if (state && !(await hasScope(strapi, state.auth, readDrafts))) {
    throw new errors.ForbiddenError('Drafts can be read only with the permission to read drafts.');
  }
}

/** The running request, if it is one of the content API. */
export function readRequestState(strapi: Core.Strapi): RequestState | undefined {
  const state = strapi.requestContext.get()?.state as RequestState | undefined;
  return state?.route?.info?.type === 'content-api' ? state : undefined;
}

/** For Strapi an empty status (`?status=`) means draft. A publication filter reveals which stories have unpublished changes. */
function requestsDrafts({ status, publicationFilter, hasPublishedVersion }: ReadParams): boolean {
  const named = status !== undefined && status !== 'published';
  return named || publicationFilter !== undefined || hasPublishedVersion !== undefined;
}
