import type { Core } from '@strapi/strapi';
import { findSourceLocale } from '../../../domain/assess-document';
import { readRelated, type ReleaseSnapshot } from '../../../domain/document';
import type { Policy } from '../../../domain/policy/policy';
import type { SchemaOf } from '../../../domain/schema';
import type { DocumentId } from '../../../domain/violation';
import { byLocale, loadRelated, loadRows } from './load-versions';

/**
 * Loads a document before a publication: its drafts in every locale it has, whatever they point to, and which locales
 * readers see already, with the corrections that the published source makes.
 */
export async function loadSnapshot(
  strapi: Core.Strapi,
  uid: string,
  documentId: DocumentId,
  schemaOf: SchemaOf,
  policy: Policy,
): Promise<ReleaseSnapshot> {
  const rows = await loadRows(strapi, uid, documentId, 'only', schemaOf);
  const drafts = rows.filter(({ publishedAt }) => publishedAt === null);
  const published = byLocale(rows.filter(({ publishedAt }) => publishedAt !== null));

  const related = await loadRelated(strapi, uid, drafts, schemaOf);
  const snapshot = { uid, documentId, versions: byLocale(drafts), related };
  const corrections = policy.parts[uid]?.corrections;
  const publishedSource = published[findSourceLocale(snapshot, policy)];
  return {
    ...snapshot,
    publishedLocales: Object.keys(published),
    publishedCorrections: corrections === undefined ? [] : readRelated(publishedSource?.[corrections]),
  };
}
