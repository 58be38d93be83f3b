import type { Core, Modules } from '@strapi/strapi';
import { errors } from '@strapi/utils';

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
    const { status } = (context.params ?? {}) as { status?: string };
    const state = strapi.requestContext.get()?.state;
    const fromContentApi = state?.route?.info?.type === 'content-api';

    if (status === 'draft' && fromContentApi && reading.has(context.action)) {
      try {
        await strapi.auth.verify(state.auth, { scope: [readDrafts] });
      } catch {
        throw new errors.ForbiddenError('Drafts can be read only with the permission to read drafts.');
      }
    }
    return next();
  };
