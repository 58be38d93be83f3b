import type { Core, Modules } from '@strapi/strapi';
import { listWritten } from '../documents/list-written';
import { type LocaleParam } from '../documents/resolve-locales';
import { getDesk } from '../get-desk';
import { isMinor } from '../requests/is-minor';
import { findAuthor } from '../requests/find-author';
import { createBookkeeper, openBooks } from '../translation-states/keep-states';
import { toDocumentState } from '../translation-states/stored-state';

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
      const bookkeeper = createBookkeeper(strapi, uid, documentId);
      const locales = written.map(({ locale }) => locale);
      const at = new Date().toISOString();
      const usual = { saved: [], minor, imported: params.imported === true, by: findAuthor(strapi), at };
      const draft = toDocumentState(books.draft);
      switch (action) {
        case 'create':
        case 'update':
          await bookkeeper.afterSave(books, draft, { ...usual, saved: locales });
          break;
        case 'clone': {
          const original = await openBooks(strapi, uid, String(params.documentId));
          await bookkeeper.afterSave(books, toDocumentState(original.draft), usual);
          break;
        }
        case 'discardDraft': {
          const published = toDocumentState(books.published)?.translations ?? {};
          const discarded = Object.entries(published).filter(([locale]) => locales.includes(locale));
          const translations = { ...draft?.translations, ...Object.fromEntries(discarded) };
          await bookkeeper.afterSave(books, draft && { ...draft, translations }, usual);
          break;
        }
        case 'publish':
          await bookkeeper.afterPublication(books, draft, locales, at);
          break;
        default: {
          const { state } = await bookkeeper.afterSave(books, draft, usual);
          await bookkeeper.afterPublication(books, state, [], at);
        }
      }
      return result;
    });
  };
