import type { Core, UID } from '@strapi/strapi';
import type { Entry } from '../../plugins/copydesk/domain/document';
import { findSourceLocale } from '../../plugins/copydesk/domain/assess-document';
import type { DocumentId } from '../../plugins/copydesk/domain/violation';
import { getDesk } from '../../plugins/copydesk/server/src/get-desk';
import type { PublishedDocument } from '../rendering/render-document';
import { populateShown } from './populate-shown';
import { readTranslations } from './read-translations';

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
  const sourceLocale = findSourceLocale({ uid, documentId, versions, related: [] }, policy());
  return {
    uid,
    documentId,
    versions,
    translations: await readTranslations(strapi, uid, documentId, versions, sourceLocale),
    sourceLocale,
  };
}
