import type { Core } from '@strapi/strapi';
import { findSourceLocale } from '../../plugins/copydesk/domain/assess-document';
import type { Entry } from '../../plugins/copydesk/domain/document';
import type { DocumentId } from '../../plugins/copydesk/domain/violation';
import { getDesk } from '../../plugins/copydesk/server/src/policy/policy-in-force';
import { getTranslations } from '../../plugins/copydesk/server/src/get-translations';
import type { PublishedDocument } from '../rendering/render-document';
import { loadShownRows } from './load-shown-rows';

/** Loads a document as readers may see it, with all it shows; nothing where none of its versions is published. */
export async function loadPublished(
  strapi: Core.Strapi,
  uid: string,
  documentId: DocumentId,
): Promise<PublishedDocument | undefined> {
  const { schemaOf, policy } = getDesk(strapi);
  const rows = await loadShownRows(strapi, uid, documentId, schemaOf);
  if (rows.length === 0) return undefined;
  // In an order of their own, whichever was written last: what is rendered of the same content is the same.
  const byLocale = rows
    .map((row): [string, Entry] => [String(row.locale), row])
    .sort(([one], [other]) => (one < other ? -1 : 1));
  const versions = Object.fromEntries(byLocale);
  const standings = await getTranslations(strapi).describe(uid, [documentId], 'published');
  return {
    uid,
    documentId,
    versions,
    standings: standings.get(documentId) ?? {},
    sourceLocale: findSourceLocale({ uid, documentId, versions, related: [] }, policy()),
  };
}
