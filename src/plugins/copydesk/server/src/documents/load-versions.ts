import type { Core } from '@strapi/strapi';
import { escapeLiteral } from 'pg';
import { type Row, readRelated, type RelatedDocument } from '../../../domain/document';
import type { ContentTypeUid, DocumentId, Locale } from '../../../domain/ids';
import { createMemo } from '../../../domain/memoize';
import type { Schema, SchemaOf } from '../../../domain/schema';
import { walkFields } from '../../../domain/walk-fields';
import { createTextReader } from '../database/json/create-text-reader';
import { quoteTableOf } from '../database/quote-table';
import { runPreparedSql } from '../database/run-sql';
import { readThroughWriteCache } from '../database/write-cache';

/** Which rows of a document are meant: those of one status, or `only`, all of them: a type without drafts has no other. */
export type RowStatus = 'draft' | 'published' | 'only';

const ofStatus = {
  draft: 'and t.published_at is null',
  published: 'and t.published_at is not null',
  only: '',
};

/** The rows of a document and whatever they point to. */
export interface LoadedDocument {
  rows: readonly Row[];
  related: readonly RelatedDocument[];
}

/**
 * Loads the rows that a document has in one status, or in both, and whatever they point to: two statements, or none where the
 * running write has loaded them before and nothing was written since.
 */
export async function loadDocument(
  strapi: Core.Strapi,
  uid: ContentTypeUid,
  documentId: DocumentId,
  status: RowStatus,
  schemaOf: SchemaOf,
): Promise<LoadedDocument> {
  return readThroughWriteCache(strapi, 'content', `document ${status} ${uid} ${documentId}`, async () => {
    const rows = await loadRows(strapi, uid, documentId, status, schemaOf);
    return { rows, related: await loadRelated(strapi, uid, rows, schemaOf) };
  });
}

/** Loads the same, with the rows by locale. */
export async function loadVersions(
  strapi: Core.Strapi,
  uid: ContentTypeUid,
  documentId: DocumentId,
  status: RowStatus,
  schemaOf: SchemaOf,
): Promise<{ versions: Record<Locale, Row>; related: readonly RelatedDocument[] }> {
  const { rows, related } = await loadDocument(strapi, uid, documentId, status, schemaOf);
  return { versions: byLocale(rows), related };
}

/**
 * The condition that rows are versions. SQL or another program may leave a row of a localized type without a locale: no reader
 * can ask for it, and it is in no language.
 */
const isVersion = (uid: ContentTypeUid, schemaOf: SchemaOf): string =>
  schemaOf(uid).localized ? 'and t.locale is not null' : '';

/** Loads the rows that a document has in one status, or in both, with all their content. */
export async function loadRows(
  strapi: Core.Strapi,
  uid: ContentTypeUid,
  documentId: DocumentId,
  status: RowStatus,
  schemaOf: SchemaOf,
): Promise<Row[]> {
  const row = createTextReader(strapi, schemaOf)(uid, 'content');
  const found = await runPreparedSql<{ row: string }>(
    strapi,
    `select ${row.sql('t')} as row from ${quoteTableOf(strapi, uid)} t where t.document_id = ?
       ${ofStatus[status]} ${isVersion(uid, schemaOf)} order by t.id`,
    [documentId],
  );
  return found.map(({ row: text }) => row.read(text));
}

/** Rules and renderings read the own fields of what a version shows, and whether its files are there. */
const shown = 'columns and files';

/** Loads the documents that any of the rows points to, in every locale that they have. */
export async function loadRelated(
  strapi: Core.Strapi,
  uid: ContentTypeUid,
  rows: readonly Row[],
  schemaOf: SchemaOf,
): Promise<readonly RelatedDocument[]> {
  const targets = [...collectTargets(rows, uid, schemaOf)];
  if (targets.length === 0) return [];
  const rowOf = createTextReader(strapi, schemaOf);
  const selects = targets.map(
    ([target]) =>
      `(select ${escapeLiteral(target)} as uid, ${rowOf(target, shown).sql('t')} as row
        from ${quoteTableOf(strapi, target)} t where t.document_id = any(?) ${isVersion(target, schemaOf)} order by t.id)`,
  );
  const found = await runPreparedSql<{ uid: ContentTypeUid; row: string }>(
    strapi,
    selects.join(' union all '),
    targets.map(([, documentIds]) => [...documentIds]),
  );
  const related = found.map((one) => ({ uid: one.uid, row: rowOf(one.uid, shown).read(one.row) }));
  const named = targets.flatMap(([target, documentIds]) => [...documentIds].map((id) => [target, id] as const));

  const describe = () =>
    named.map(([target, documentId]) => {
      const own = related.filter((one) => one.uid === target && one.row.documentId === documentId);
      return describeRelated(
        target,
        documentId,
        own.map(({ row }) => row),
      );
    });
  // The same rows give the same object, so that memoised functions recognise it.
  const foundRows = related.map(({ row }) => row);
  return foundRows.length > 0 ? memoizeRelated([...foundRows, ...named.flat()], describe) : describe();
}

const memoizeRelated = createMemo<readonly RelatedDocument[]>();

/** The rows that editors write, of all that a document has: its drafts, or those of a type without. */
export function listEdited(rows: readonly Row[], { draftAndPublish }: Pick<Schema, 'draftAndPublish'>): Row[] {
  return rows.filter(({ publishedAt }) => !draftAndPublish || publishedAt === null);
}

/** The rows by their locales. */
export function byLocale(rows: readonly Row[]): Record<Locale, Row> {
  return Object.fromEntries(rows.map((row) => [String(row.locale), row]));
}

/** The documents that any of the rows points to, by content type. */
function collectTargets(
  rows: readonly Row[],
  uid: ContentTypeUid,
  schemaOf: SchemaOf,
): Map<ContentTypeUid, Set<DocumentId>> {
  const wanted = new Map<ContentTypeUid, Set<DocumentId>>();
  for (const { attribute, value } of rows.flatMap((row) => walkFields(row, schemaOf(uid), schemaOf))) {
    if (attribute.type !== 'relation' || attribute.target === undefined) continue;
    const ids = wanted.get(attribute.target) ?? new Set();
    for (const { documentId } of readRelated(value)) ids.add(String(documentId));
    if (ids.size > 0) wanted.set(attribute.target, ids);
  }
  return wanted;
}

function describeRelated(uid: ContentTypeUid, documentId: DocumentId, rows: readonly Row[]): RelatedDocument {
  const published = rows.filter(({ publishedAt }) => publishedAt !== null);
  // A published version replaces a draft of the same locale.
  const versions = byLocale([...rows.filter(({ publishedAt }) => publishedAt === null), ...published]);
  return { uid, documentId, versions, publishedLocales: published.map(({ locale }) => String(locale)) };
}
