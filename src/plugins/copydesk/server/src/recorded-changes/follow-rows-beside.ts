import type { Core } from '@strapi/strapi';
import { isRow, type Row } from '../../../domain/document';
import type { ContentTypeUid, DocumentId, Locale } from '../../../domain/ids';
import { policyInForce } from '../policy/policy-in-force';
import { queryOf } from '../strapi/query-of';
import { documentChanges, type WrittenRow } from '../writes/document-changes';
import { publishedRowError } from '../writes/refuse-ungated-publication';
import { followDocument } from './follow-document';

interface WriteEvent {
  model: { uid: ContentTypeUid };
  params: { data?: unknown; where?: unknown };
  result?: unknown;
}

/**
 * Follows what code of the project, such as a lifecycle hook, writes with Strapi's queries while a document is written: the database
 * records nothing meanwhile. A published row of another document is refused, as it is outside a write.
 *
 * SQL in a hook, and the components that it writes, are not seen.
 *
 * @seam lifecycles
 */
export function followRowsBeside(strapi: Core.Strapi, types: string[]): void {
  const changes = documentChanges(strapi);
  const note = (uid: ContentTypeUid, row: unknown) => {
    const written = toWrittenRow(uid, row);
    if (written) changes.noteRow(written);
  };
  const noteResult = ({ model, result }: WriteEvent) => note(model.uid, result);
  const noteMeant = async ({ model: { uid }, params }: WriteEvent) => {
    if (!changes.isWriting()) return;
    const where = Object(params.where ?? {}) as object;
    const select = ['documentId', 'locale', 'publishedAt'];
    const rows = await queryOf<Row>(strapi, uid).findMany({ where, select });
    for (const row of rows) note(uid, row);
  };

  changes.onRowsBeside((rows) => followRows(strapi, rows));
  strapi.db.lifecycles.subscribe({
    models: types,
    afterCreate: noteResult,
    afterUpdate: noteResult,
    afterDelete: noteResult,
    afterCreateMany: ({ model, params }: WriteEvent) => {
      for (const row of [params.data].flat()) note(model.uid, row);
    },
    beforeUpdateMany: noteMeant,
    beforeDeleteMany: noteMeant,
  });
}

async function followRows(strapi: Core.Strapi, rows: readonly WrittenRow[]): Promise<void> {
  const { governs } = policyInForce(strapi);
  const shown = rows.find(({ uid, isPublished }) => isPublished && governs(uid));
  if (shown) throw publishedRowError(strapi, shown.uid);
  const documents = new Map<string, { uid: ContentTypeUid; documentId: DocumentId; locales: Locale[] }>();
  for (const { uid, documentId, locale } of rows) {
    const key = `${uid} ${documentId}`;
    const { locales } = documents.get(key) ?? { locales: [] };
    documents.set(key, { uid, documentId, locales: locale === null ? locales : [...locales, locale] });
  }
  for (const { uid, documentId, locales } of documents.values()) {
    await followDocument(strapi, uid, documentId, [...new Set(locales)]);
  }
}

function toWrittenRow(uid: ContentTypeUid, row: unknown): WrittenRow | undefined {
  if (!isRow(row) || typeof row.documentId !== 'string') return undefined;
  const locale = typeof row.locale === 'string' ? row.locale : null;
  // A row that says nothing of its publication was asked for without that.
  return { uid, documentId: row.documentId, locale, isPublished: (row.publishedAt ?? null) !== null };
}
