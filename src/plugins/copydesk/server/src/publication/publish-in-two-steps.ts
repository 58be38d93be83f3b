import type { DocumentId } from '../../../domain/ids';
import { documentsOf } from '../strapi/documents-of';
import { defineDocumentMiddleware } from '../writes/define-document-middleware';

/**
 * Turns `create` and `update` with `status: 'published'`, which is what REST and GraphQL do by default, into a save
 * followed by a publication, in one transaction: Strapi does not announce its own inner publication to middlewares, so it
 * would not pass the gate.
 *
 * @seam document-middlewares
 */
export const publishInTwoSteps = defineDocumentMiddleware(
  { name: 'publishInTwoSteps', on: ['create', 'update'], types: 'governed' },
  (strapi) => async (call, next) => {
    const { uid, params } = call;
    if (params.status !== 'published') return next();

    return strapi.db.transaction(async () => {
      call.change({ status: 'draft' });
      const draft = (await next()) as { documentId: DocumentId } | null;
      if (!draft) return null;

      const { locale, fields, populate, with: along } = params as Record<string, unknown>;
      const published = await documentsOf(strapi, uid).publish({
        documentId: draft.documentId,
        ...definedOnly({ locale, fields, populate, with: along }),
      });
      return published.entries[0] ?? null;
    });
  },
);

function definedOnly(values: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}
