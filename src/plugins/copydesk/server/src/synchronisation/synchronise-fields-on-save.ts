import type { Core, Modules } from '@strapi/strapi';
import type { Entry } from '../../../domain/document';
import type { PatchedRow } from './apply-patches';
import { createCarrier, editedStatus, type Versions } from './create-synchroniser';
import { listWritten } from '../documents/list-written';
import { byLocale, loadDocument, type LoadedDocument, loadRows } from '../documents/load-versions';
import { getChanges } from '../get-changes';
import { getDesk } from '../policy/policy-in-force';

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
      const before = documentId ? byLocale(await loadRows(strapi, uid, documentId, status, desk.schemaOf)) : undefined;

      const result = await next();
      const saved = listWritten(result);
      const [first] = saved;
      // A document with one locale has nowhere to carry anything.
      if (!first || (!before && saved.length === 1)) return result;

      const carrier = createCarrier(strapi, uid, status);
      const load = () => loadDocument(strapi, uid, first.documentId, 'only', desk.schemaOf);
      let document = await load();
      let isCarried = false;
      for (const { locale } of saved) {
        if (isCarried) document = await load();
        const edited = inStatus(document, status);
        const earlier = before?.[locale];
        isCarried = await (earlier ? carrier.afterEdit(earlier, edited, locale) : carrier.afterArrival(edited, locale));
      }
      // Nobody writes between here and the books of translations, which would load the same again.
      if (!isCarried) getChanges(strapi).handOver({ uid, documentId: first.documentId }, document);
      return result;
    });
  };

function inStatus({ rows, related }: LoadedDocument, status: PatchedRow['status']): Versions {
  const isMeant = ({ publishedAt }: Entry) => status !== 'draft' || publishedAt === null;
  return { versions: byLocale(rows.filter(isMeant)), related };
}
