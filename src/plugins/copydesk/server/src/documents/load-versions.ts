import type { Core, UID } from '@strapi/strapi';
import { type Entry, readRelated, type RelatedDocument } from '../../../domain/document';
import type { SchemaOf } from '../../../domain/schema';
import type { DocumentId, Locale } from '../../../domain/violation';
import { walkFields } from '../../../domain/walk-fields';
import type { PatchedRow } from './apply-patches';
import { populateAll } from './populate-all';

const ofStatus = {
  draft: { publishedAt: { $null: true } },
  published: { publishedAt: { $notNull: true } },
  only: {},
};

/** Loads the rows that a document has in one status, by locale, and whatever they point to. */
export async function loadVersions(
  strapi: Core.Strapi,
  uid: string,
  documentId: DocumentId,
  status: PatchedRow['status'],
  schemaOf: SchemaOf,
): Promise<{ versions: Record<Locale, Entry>; related: RelatedDocument[] }> {
  const rows: Entry[] = await strapi.db.query(uid as UID.ContentType).findMany({
    where: { documentId, ...ofStatus[status] },
    populate: populateAll(uid, schemaOf),
  });
  const related = await Promise.all(
    [...collectTargets(rows, uid, schemaOf)].map(([target, ids]) => loadRelated(strapi, target, [...ids])),
  );
  return { versions: Object.fromEntries(rows.map((row) => [String(row.locale), row])), related: related.flat() };
}

/** The documents that any of the rows points to, by content type. */
function collectTargets(rows: readonly Entry[], uid: string, schemaOf: SchemaOf): Map<string, Set<DocumentId>> {
  const wanted = new Map<string, Set<DocumentId>>();
  for (const { attribute, value } of rows.flatMap((row) => walkFields(row, schemaOf(uid), schemaOf))) {
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
    const byLocale = [...own.filter((row) => row.publishedAt === null), ...published];
    return {
      uid,
      documentId,
      versions: Object.fromEntries(byLocale.map((row) => [String(row.locale), row])),
      publishedLocales: published.map(({ locale }) => String(locale)),
    };
  });
}
