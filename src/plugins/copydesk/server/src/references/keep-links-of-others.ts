import type { Core, Modules } from '@strapi/strapi';
import { keepLinks } from './keep-links';

type Middleware = Modules.Documents.Middleware.Middleware;

/** The actions that make rows of a document anew, by the status of these rows. */
const renewing: Readonly<Record<string, 'draft' | 'published'>> = { publish: 'published', discardDraft: 'draft' };

/** Keeps every relation of others to a document whose rows are made anew: by a publication, or by discarding its changes. */
export const keepLinksOfOthers =
  (strapi: Core.Strapi): Middleware =>
  async (context, next) => {
    const { uid, action } = context;
    const status = renewing[action];
    const { documentId } = context.params as { documentId?: unknown };
    if (status === undefined || typeof documentId !== 'string') return next();
    return strapi.db.transaction(async () => {
      const restore = await keepLinks(strapi, { uid, documentId, status });
      const result = await next();
      await restore();
      return result;
    });
  };
