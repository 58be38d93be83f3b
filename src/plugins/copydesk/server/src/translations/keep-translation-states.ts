import type { Core, Modules } from '@strapi/strapi';
import { listWritten } from '../documents/list-written';
import { type LocaleParam } from '../documents/resolve-locales';
import { getDesk } from '../policy/policy-in-force';
import { isMinor } from '../current-request/is-minor';
import { findAuthor } from '../current-request/find-author';
import { openBooks } from './open-translation-record';
import { loadStates } from './state-store';
import { toDocumentState } from './stored-state';

type Middleware = Modules.Documents.Middleware.Middleware;

interface WriteParams {
  documentId?: string;
  locale?: LocaleParam;
  minor?: unknown;
  imported?: unknown;
}

const saving = new Set(['create', 'update', 'clone', 'discardDraft']);
const writing = new Set([...saving, 'publish', 'unpublish', 'delete']);

/**
 * Remembers what each translation is made from, whenever a document is written, in the transaction of the write: see
 * `reconcileState` for what a save does. `minor: true` (over HTTP `?minor=true`, with a permission) marks a change of the
 * source that no translation has to follow; `imported: true` translations that came from elsewhere.
 */
export const keepTranslationStates =
  (strapi: Core.Strapi): Middleware =>
  async (context, next) => {
    const { uid, action } = context;
    if (!writing.has(action) || !(uid in getDesk(strapi).policy().contentTypes)) return next();

    const params = (context.params ?? {}) as WriteParams;
    const minor = await isMinor(strapi, params.minor);
    return strapi.db.transaction(async () => {
      const result = await next();
      const written = listWritten(result);
      const documentId = written[0]?.documentId ?? params.documentId;
      if (documentId === undefined) return result;

      const books = await openBooks(strapi, uid, documentId);
      const { draft, published } = books.kept;
      const locales = written.map(({ locale }) => locale);
      const at = new Date().toISOString();
      const usual = { saved: [], minor, imported: params.imported === true, by: findAuthor(strapi), at };
      switch (action) {
        case 'create':
        case 'update':
          await books.afterSave({ ...usual, saved: locales });
          if (minor) await books.afterPublication([], at);
          break;
        case 'clone': {
          const original = await loadStates(strapi, uid, String(params.documentId));
          await books.afterSave(usual, toDocumentState(original.filter(({ stage }) => stage === 'draft')));
          break;
        }
        case 'discardDraft': {
          const seen = Object.entries(published.state?.translations ?? {});
          const discarded = Object.fromEntries(seen.filter(([locale]) => locales.includes(locale)));
          const { state } = draft;
          await books.afterSave(usual, state && { ...state, translations: { ...state.translations, ...discarded } });
          break;
        }
        case 'publish':
          await books.afterPublication(locales, at);
          break;
        default:
          await books.afterSave(usual);
          await books.afterPublication([], at);
      }
      return result;
    });
  };
