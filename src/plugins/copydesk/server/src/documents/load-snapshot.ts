import type { Core, UID } from '@strapi/strapi';
import { type Entry, readRelated, type RelatedDocument, type ReleaseSnapshot } from '../../../domain/document';
import { findSourceLocale } from '../../../domain/assess-document';
import type { Policy } from '../../../domain/policy/policy';
import type { SchemaOf } from '../../../domain/schema';
import type { DocumentId } from '../../../domain/violation';
import { walkFields } from '../../../domain/walk-fields';
import { populateAll } from './populate-all';

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
  const query = strapi.db.query(uid as UID.ContentType);
  const corrections = policy.parts[uid]?.corrections;
  const [drafts, published]: [Entry[], Entry[]] = await Promise.all([
    query.findMany({ where: { documentId, publishedAt: null }, populate: populateAll(uid, schemaOf) }),
    query.findMany({
      where: { documentId, publishedAt: { $notNull: true } },
      select: ['id', 'locale'],
      populate: corrections === undefined ? [] : [corrections],
    }),
  ]);
  const versions = Object.fromEntries(drafts.map((draft) => [String(draft.locale), draft]));
  const wanted = collectTargets(drafts, uid, schemaOf);
  const related = await Promise.all(
    [...wanted].map(([target, documentIds]) => loadRelated(strapi, target, [...documentIds])),
  );
  const snapshot = { uid, documentId, versions, related: related.flat() };
  const sourceLocale = findSourceLocale(snapshot, policy);
  const publishedSource = published.find(({ locale }) => locale === sourceLocale);
  return {
    ...snapshot,
    publishedLocales: published.map(({ locale }) => String(locale)),
    publishedCorrections: corrections === undefined ? [] : readRelated(publishedSource?.[corrections]),
  };
}

/** The documents that any version points to, by content type. */
function collectTargets(drafts: readonly Entry[], uid: string, schemaOf: SchemaOf): Map<string, Set<DocumentId>> {
  const wanted = new Map<string, Set<DocumentId>>();
  for (const { attribute, value } of drafts.flatMap((draft) => walkFields(draft, schemaOf(uid), schemaOf))) {
    if (attribute.type !== 'relation' || attribute.target === undefined) continue;
    const ids = wanted.get(attribute.target) ?? new Set();
    for (const { documentId } of readRelated(value)) ids.add(String(documentId));
    if (ids.size > 0) wanted.set(attribute.target, ids);
  }
  return wanted;
}

async function loadRelated(strapi: Core.Strapi, uid: string, documentIds: DocumentId[]): Promise<RelatedDocument[]> {
  const rows: Entry[] = await strapi.db
    .query(uid as UID.ContentType)
    .findMany({ where: { documentId: { $in: documentIds } } });
  return documentIds.map((documentId) => {
    const own = rows.filter((row) => row.documentId === documentId);
    const published = own.filter((row) => row.publishedAt !== null);
    // What readers see wins over a draft of the same locale.
    const versions = Object.fromEntries(
      [...own.filter((row) => !row.publishedAt), ...published].map((row) => [String(row.locale), row]),
    );
    return { uid, documentId, versions, publishedLocales: published.map((row) => String(row.locale)) };
  });
}
