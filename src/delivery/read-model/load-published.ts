import type { Core, UID } from '@strapi/strapi';
import { findSourceLocale } from '../../plugins/copydesk/domain/assess-document';
import type { Entry } from '../../plugins/copydesk/domain/document';
import type { DocumentId } from '../../plugins/copydesk/domain/violation';
import { getDesk } from '../../plugins/copydesk/server/src/get-desk';
import { getTranslations } from '../../plugins/copydesk/server/src/get-translations';
import type { PublishedDocument } from '../rendering/render-document';
import { populateShown } from './populate-shown';

/** Loads a document as readers may see it, with all it shows; nothing where none of its versions is published. */
export async function loadPublished(
  strapi: Core.Strapi,
  uid: string,
  documentId: DocumentId,
): Promise<PublishedDocument | undefined> {
  const { schemaOf, policy } = getDesk(strapi);
  const rows: Entry[] = await strapi.db.query(uid as UID.ContentType).findMany({
    where: { documentId, ...(schemaOf(uid).draftAndPublish && { publishedAt: { $notNull: true } }) },
    populate: populateShown(uid, schemaOf),
  });
  if (rows.length === 0) return undefined;
  const versions = Object.fromEntries(rows.map((row) => [String(row.locale), row]));
  const standings = await getTranslations(strapi).describe(uid, [documentId], 'published');
  return {
    uid,
    documentId,
    versions,
    standings: standings.get(documentId) ?? {},
    sourceLocale: findSourceLocale({ uid, documentId, versions, related: [] }, policy()),
  };
}
