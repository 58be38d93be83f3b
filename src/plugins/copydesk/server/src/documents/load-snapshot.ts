import type { Core, UID } from '@strapi/strapi';
import type { DocumentSnapshot, Entry } from '../../../domain/document';
import type { SchemaOf } from '../../../domain/schema';
import type { DocumentId } from '../../../domain/violation';
import { populateAll } from './populate-all';

/** Loads a document as it would stand published: its drafts, in every locale it has. */
export async function loadSnapshot(
  strapi: Core.Strapi,
  uid: string,
  documentId: DocumentId,
  schemaOf: SchemaOf,
): Promise<DocumentSnapshot> {
  const drafts: Entry[] = await strapi.db.query(uid as UID.ContentType).findMany({
    where: { documentId, publishedAt: null },
    populate: populateAll(uid, schemaOf),
  });
  const versions = Object.fromEntries(drafts.map((draft) => [String(draft.locale), draft]));
  return { uid, documentId, versions, related: [] };
}
