import { defineDocumentMiddleware } from '../writes/define-document-middleware';
import { keepLinks } from './keep-links';

/** The status of the rows that an action replaces. */
const replaced = { publish: 'published', discardDraft: 'draft' } as const;

/** Keeps the relations of other documents to one whose rows are replaced: by a publication, or by discarding its changes. */
export const keepLinksOfOthers = defineDocumentMiddleware(
  { name: 'keepLinksOfOthers', on: ['publish', 'discardDraft'] },
  (strapi) =>
    async ({ uid, action, params: { documentId } }, next) => {
      if (typeof documentId !== 'string') return next();
      return strapi.db.transaction(async () => {
        const restore = await keepLinks(strapi, { uid, documentId, status: replaced[action] });
        const result = await next();
        await restore();
        return result;
      });
    },
);
