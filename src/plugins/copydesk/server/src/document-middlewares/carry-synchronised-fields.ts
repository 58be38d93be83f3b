import type { Core, Modules } from '@strapi/strapi';
import { createCarrier, editedStatus } from '../documents/carry-fields';
import { listWritten } from '../documents/list-written';
import { loadVersions } from '../documents/load-versions';
import { getDesk } from '../get-desk';

type Middleware = Modules.Documents.Middleware.Middleware;

const saving = new Set(['create', 'update', 'discardDraft']);

/**
 * Keeps the synchronised fields of a document equal in all its locales whenever one of them is saved, relations and the
 * fields inside components included: a new locale starts with the byline and the picture, and a picture that is swapped in
 * one locale is swapped in all.
 */
export const carrySynchronisedFields =
  (strapi: Core.Strapi): Middleware =>
  async (context, next) => {
    const { uid, action } = context;
    const desk = getDesk(strapi);
    if (!saving.has(action) || !(uid in desk.policy().contentTypes)) return next();

    return strapi.db.transaction(async () => {
      const { documentId } = context.params as { documentId?: string };
      const status = editedStatus(strapi, uid);
      const before = documentId ? await loadVersions(strapi, uid, documentId, status, desk.schemaOf) : undefined;

      const result = await next();
      const saved = listWritten(result);
      const [first] = saved;
      // A document with one locale has nowhere to carry anything.
      if (!first || (!before && saved.length === 1)) return result;

      const carrier = createCarrier(strapi, uid, status);
      for (const { locale } of saved) {
        const document = await loadVersions(strapi, uid, first.documentId, status, desk.schemaOf);
        const earlier = before?.versions[locale];
        await (earlier ? carrier.afterEdit(earlier, document, locale) : carrier.afterArrival(document, locale));
      }
      return result;
    });
  };
