import type { Core } from '@strapi/strapi';
import type { ContentTypeUid, DocumentId } from '../../../domain/ids';
import type { Versions } from '../../../domain/synchronisation/create-projector';
import { byLocale, listEdited, loadDocument } from '../documents/load-versions';
import { policyInForce } from '../policy/policy-in-force';

/** Loads the versions of a document that editors write, and what all its rows point to. */
export async function loadEdited(strapi: Core.Strapi, uid: ContentTypeUid, documentId: DocumentId): Promise<Versions> {
  const { schemaOf } = policyInForce(strapi);
  const { rows, related } = await loadDocument(strapi, uid, documentId, 'only', schemaOf);
  return { versions: byLocale(listEdited(rows, schemaOf(uid))), related };
}
