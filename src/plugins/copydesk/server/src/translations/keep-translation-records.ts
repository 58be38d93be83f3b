import { listWritten } from '../documents/list-written';
import { findAuthor } from '../current-request/find-author';
import { isMinor } from '../current-request/is-minor';
import { defineDocumentMiddleware, writeActions } from '../writes/define-document-middleware';
import { loadVersions } from '../documents/load-versions';
import { policyInForce } from '../policy/policy-in-force';
import { openTranslationRecord } from './open-translation-record';
import { loadStates } from './state-store';
import { toDocumentState } from './stored-state';

/**
 * Records what each translation is made from, whenever a document is written, in the transaction of the write: see
 * `reconcileState` for what a save does. `minor: true` (over HTTP `?minor=true`, with a permission) marks a change of the
 * source that no translation has to follow; `imported: true` translations that came from elsewhere.
 */
export const keepTranslationRecords = defineDocumentMiddleware(
  { name: 'keepTranslationRecords', on: writeActions, types: 'covered' },
  (strapi) =>
    async ({ uid, action, params }, next) => {
      const { schemaOf } = policyInForce(strapi);
      const minor = await isMinor(strapi, params.minor);
      return strapi.db.transaction(async () => {
        const isSaved = action === 'update' && params.documentId !== undefined;
        const status = schemaOf(uid).draftAndPublish ? 'draft' : 'only';
        const before = isSaved
          ? await loadVersions(strapi, uid, String(params.documentId), status, schemaOf)
          : undefined;
        const result = await next();
        const written = listWritten(result);
        const documentId = written[0]?.documentId ?? params.documentId;
        if (documentId === undefined) return result;

        const record = await openTranslationRecord(strapi, uid, documentId);
        const { draft, published } = record.staged;
        const locales = written.map(({ locale }) => locale);
        const at = new Date().toISOString();
        const usual = { saved: [], minor, imported: params.imported === true, by: findAuthor(strapi), at };
        switch (action) {
          case 'create':
          case 'update':
            await record.afterSave({ ...usual, saved: locales, ...(before && { formerly: before.versions }) });
            if (minor) await record.afterPublication([], at);
            break;
          case 'clone': {
            const original = await loadStates(strapi, uid, String(params.documentId));
            await record.afterSave(usual, toDocumentState(original.filter(({ stage }) => stage === 'draft')));
            break;
          }
          case 'discardDraft': {
            const seen = Object.entries(published.state?.translations ?? {});
            const discarded = Object.fromEntries(seen.filter(([locale]) => locales.includes(locale)));
            const { state } = draft;
            await record.afterSave(usual, state && { ...state, translations: { ...state.translations, ...discarded } });
            break;
          }
          case 'publish':
            await record.afterPublication(locales, at);
            break;
          case 'unpublish':
          case 'delete':
            await record.afterSave(usual);
            await record.afterPublication([], at);
        }
        return result;
      });
    },
);
