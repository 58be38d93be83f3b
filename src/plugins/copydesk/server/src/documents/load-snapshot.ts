import type { Core } from '@strapi/strapi';
import type { ReleaseSnapshot } from '../../../domain/document';
import type { ContentTypeUid, DocumentId } from '../../../domain/ids';
import type { SchemaOf } from '../../../domain/schema';
import { byLocale, loadDocument } from './load-versions';

/**
 * Loads a document before a publication: its drafts, its published versions, and whatever either points to. For a type without
 * drafts both are the same rows.
 */
export async function loadSnapshot(
  strapi: Core.Strapi,
  uid: ContentTypeUid,
  documentId: DocumentId,
  schemaOf: SchemaOf,
): Promise<ReleaseSnapshot> {
  const { rows, related } = await loadDocument(strapi, uid, documentId, 'only', schemaOf);
  const hasDrafts = schemaOf(uid).draftAndPublish;
  const versionsOf = (isPublished: boolean) =>
    byLocale(rows.filter(({ publishedAt }) => !hasDrafts || (publishedAt !== null) === isPublished));
  return { uid, documentId, versions: versionsOf(false), publishedVersions: versionsOf(true), related };
}
