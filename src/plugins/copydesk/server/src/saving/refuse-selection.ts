import { errors } from '@strapi/utils';
import { defineDocumentMiddleware } from '../writes/define-document-middleware';

/** What chooses rows in a search. Strapi honours it in a deletion too: of all locales it would remove one, or the drafts alone. */
export const selecting = ['filters', '_q', 'start', 'limit', 'page', 'pageSize', 'lookup'] as const;

/**
 * Refuses to delete, unpublish, publish or reset less of a document than its locales name: what is decided about the versions in these
 * locales would not hold for what is done.
 */
export const refuseSelection = defineDocumentMiddleware(
  { name: 'refuseSelection', on: ['publish', 'unpublish', 'delete', 'discardDraft'], types: 'covered' },
  () =>
    async ({ params }, next) => {
      const given = selecting.find((name) => !isEmpty((params as Record<string, unknown>)[name]));
      if (given !== undefined) {
        throw new errors.ValidationError(
          `“${given}” cannot choose among the versions of a document: “locale” names those that are meant.`,
        );
      }
      return next();
    },
);

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === 'object' && Object.keys(value).length === 0);
}
