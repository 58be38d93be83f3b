import { listWritten } from '../documents/list-written';
import { loadVersions } from '../documents/load-versions';
import { policyInForce } from '../policy/policy-in-force';
import { defineDocumentMiddleware } from '../writes/define-document-middleware';
import { keepUpdatedAt } from './apply-patches';
import { createSynchroniser, editedStatus } from './create-synchroniser';
import { loadEdited } from './load-edited';
import { loadFieldAccess } from './load-field-access';
import { loadHistory } from './load-history';

/**
 * Keeps the synchronised fields of a document equal in all its locales whenever one of them is saved, relations and the fields
 * inside components included: a new locale starts with the byline and the picture of the source, and a picture that is swapped in
 * one locale is swapped in all.
 */
export const synchroniseFieldsOnSave = defineDocumentMiddleware(
  { name: 'synchroniseFieldsOnSave', on: ['create', 'update', 'discardDraft'], types: 'covered' },
  (strapi) =>
    async ({ uid, action, params: { documentId, data } }, next) => {
      const { schemaOf } = policyInForce(strapi);
      return strapi.db.transaction(async () => {
        const status = editedStatus(strapi, uid);
        const before = documentId
          ? await loadVersions(strapi, uid, documentId, status, schemaOf)
          : { versions: {}, related: [] };

        const result = await next();
        const saved = listWritten(result);
        const [first] = saved;
        // A document with one locale has nothing to synchronise.
        if (!first || (!documentId && saved.length === 1)) return result;

        const mayEditField = await loadFieldAccess(strapi, uid, first.documentId);
        const synchroniser = createSynchroniser(strapi, uid, status, mayEditField);
        const history = await loadHistory(strapi, { uid, documentId: first.documentId, ...before });
        const edited = await loadEdited(strapi, uid, first.documentId);
        if (action === 'discardDraft') {
          await synchroniser.afterDiscard(
            edited,
            history,
            saved.map(({ locale }) => locale),
          );
        } else {
          await synchroniser.afterSave(edited, { locale: first.locale, before: history, data });
        }
        // Strapi has copied fields to the other languages, which nobody has changed there.
        for (const [locale, entry] of Object.entries(before.versions)) {
          const isBumped = edited.versions[locale]?.updatedAt !== entry.updatedAt;
          if (isBumped && !saved.some((row) => row.locale === locale)) await keepUpdatedAt(strapi, { uid, entry });
        }
        return result;
      });
    },
);
