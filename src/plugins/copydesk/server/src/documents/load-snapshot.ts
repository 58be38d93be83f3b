import type { Core, UID } from '@strapi/strapi';
import { findSourceLocale } from '../../../domain/assess-document';
import { type Entry, readRelated, type ReleaseSnapshot } from '../../../domain/document';
import type { Policy } from '../../../domain/policy/policy';
import type { SchemaOf } from '../../../domain/schema';
import type { DocumentId } from '../../../domain/violation';
import { loadVersions } from './load-versions';

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
  const corrections = policy.parts[uid]?.corrections;
  const [drafts, published]: [Awaited<ReturnType<typeof loadVersions>>, Entry[]] = await Promise.all([
    loadVersions(strapi, uid, documentId, 'draft', schemaOf),
    strapi.db.query(uid as UID.ContentType).findMany({
      where: { documentId, publishedAt: { $notNull: true } },
      select: ['id', 'locale'],
      populate: corrections === undefined ? [] : [corrections],
    }),
  ]);

  const snapshot = { uid, documentId, ...drafts };
  const sourceLocale = findSourceLocale(snapshot, policy);
  const publishedSource = published.find(({ locale }) => locale === sourceLocale);
  return {
    ...snapshot,
    publishedLocales: published.map(({ locale }) => String(locale)),
    publishedCorrections: corrections === undefined ? [] : readRelated(publishedSource?.[corrections]),
  };
}
