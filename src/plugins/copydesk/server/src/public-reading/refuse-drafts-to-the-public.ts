import type { Core, Modules } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { asksThroughDrafts, type ReadParams } from './asks-through-drafts';

type Middleware = Modules.Documents.Middleware.Middleware;

/** The content API permission that lets a role or an API token read what is not published yet. */
export const readDrafts = 'plugin::copydesk.drafts.read';

const reading = new Set(['findMany', 'findOne', 'findFirst', 'count']);

/**
 * Refuses drafts to whoever lacks the permission to read them. Strapi shows drafts to everybody who may read at all, over
 * REST (`status=draft`) and GraphQL (`status: DRAFT`) alike; both come through here.
 */
export const refuseDraftsToThePublic =
  (strapi: Core.Strapi): Middleware =>
  async (context, next) => {
    const state = strapi.requestContext.get()?.state;
    const fromContentApi = state?.route?.info?.type === 'content-api';

    if (fromContentApi && reading.has(context.action)) {
      const params = (context.params ?? {}) as ReadParams;
      if (asksForDrafts(params) || (await asksThroughDrafts(strapi, context.uid, params))) {
        try {
          await strapi.auth.verify(state.auth, { scope: [readDrafts] });
        } catch {
          throw new errors.ForbiddenError('Drafts can be read only with the permission to read drafts.');
        }
      }
    }
    return next();
  };

/** To Strapi an empty status (`?status=`) means draft; a publication filter tells which stories have an unpublished change. */
function asksForDrafts({ status, publicationFilter, hasPublishedVersion }: ReadParams): boolean {
  const named = status !== undefined && status !== 'published';
  return named || publicationFilter !== undefined || hasPublishedVersion !== undefined;
}
