import type { Core } from '@strapi/strapi';
import type { ReleaseSnapshot } from '../../../domain/document';
import type { SchemaOf } from '../../../domain/schema';
import type { DocumentId } from '../../../domain/violation';
import { byLocale, loadDocument } from './load-versions';

/** Loads a document before a publication: its drafts, what readers see already, and whatever either points to. */
export async function loadSnapshot(
  strapi: Core.Strapi,
  uid: string,
  documentId: DocumentId,
  schemaOf: SchemaOf,
): Promise<ReleaseSnapshot> {
  const { rows, related } = await loadDocument(strapi, uid, documentId, 'only', schemaOf);
  return {
    uid,
    documentId,
    versions: byLocale(rows.filter(({ publishedAt }) => publishedAt === null)),
    publishedVersions: byLocale(rows.filter(({ publishedAt }) => publishedAt !== null)),
    related,
  };
}
