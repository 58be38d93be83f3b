import type { Row } from '../../../domain/document';
import { listWritten } from '../documents/list-written';
import { byLocale, loadDocument, type LoadedDocument, loadRows, type RowStatus } from '../documents/load-versions';
import { policyInForce } from '../policy/policy-in-force';
import { defineDocumentMiddleware } from '../writes/define-document-middleware';
import { createSynchroniser, editedStatus, type Versions } from './create-synchroniser';

/**
 * Keeps the synchronised fields of a document equal in all its locales whenever one of them is saved, relations and the
 * fields inside components included: a new locale starts with the byline and the picture, and a picture that is swapped in
 * one locale is swapped in all.
 */
export const synchroniseFieldsOnSave = defineDocumentMiddleware(
  { name: 'synchroniseFieldsOnSave', on: ['create', 'update', 'discardDraft'], types: 'covered' },
  (strapi) =>
    async ({ uid, params: { documentId } }, next) => {
      const { schemaOf } = policyInForce(strapi);
      return strapi.db.transaction(async () => {
        const status = editedStatus(strapi, uid);
        const before = documentId ? byLocale(await loadRows(strapi, uid, documentId, status, schemaOf)) : undefined;

        const result = await next();
        const saved = listWritten(result);
        const [first] = saved;
        // A document with one locale has nothing to synchronise.
        if (!first || (!before && saved.length === 1)) return result;

        const synchroniser = createSynchroniser(strapi, uid, status);
        for (const { locale } of saved) {
          const document = await loadDocument(strapi, uid, first.documentId, 'only', schemaOf);
          const edited = inStatus(document, status);
          const earlier = before?.[locale];
          await (earlier
            ? synchroniser.afterEdit(earlier, edited, locale)
            : synchroniser.afterLocaleAdded(edited, locale));
        }
        return result;
      });
    },
);

function inStatus({ rows, related }: LoadedDocument, status: RowStatus): Versions {
  const isMeant = ({ publishedAt }: Row) => status !== 'draft' || publishedAt === null;
  return { versions: byLocale(rows.filter(isMeant)), related };
}
