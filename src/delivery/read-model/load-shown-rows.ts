import type { Core } from '@strapi/strapi';
import { escapeLiteral } from 'pg';
import { type Row, readRelated } from '../../plugins/copydesk/domain/document';
import type { DocumentId } from '../../plugins/copydesk/domain/ids';
import type { SchemaOf } from '../../plugins/copydesk/domain/schema';
import { walkFields } from '../../plugins/copydesk/domain/walk-fields';
import { createTextReader, loadRows, quoteTableOf, runPreparedSql } from '../../plugins/copydesk/server/src/public-api';
import type { Shown } from '../rendering/list-shown';
import { type FindRow, fillReferences } from './fill-references';

/**
 * Loads the rows of a document that readers see, with all they show: one statement for the rows, one for what they point to, one
 * for what that points to in turn, and so on until nothing new is referenced.
 */
export async function loadShownRows(
  strapi: Core.Strapi,
  uid: string,
  documentId: DocumentId,
  schemaOf: SchemaOf,
): Promise<Row[]> {
  const stage = schemaOf(uid).draftAndPublish ? 'published' : 'only';
  const rows = await loadRows(strapi, uid, documentId, stage, schemaOf);
  const known = new Map<string, Row>();
  let latest: Shown[] = rows.map((entry) => ({ uid, entry }));
  while (latest.length > 0) {
    latest = await loadReferences(strapi, listReferences(latest, schemaOf, known), schemaOf);
    for (const { uid: target, entry } of latest) known.set(nameRow(target, entry.id), entry);
  }
  const find: FindRow = (target, id) => known.get(nameRow(target, id));
  return rows.map((row) => fillReferences(uid, row, schemaOf, find));
}

const nameRow = (uid: string, id: unknown): string => `${uid} ${String(id)}`;

/** The ids of the rows that these point to and that are not loaded yet, by content type. */
function listReferences(
  shown: readonly Shown[],
  schemaOf: SchemaOf,
  known: ReadonlyMap<string, Row>,
): Map<string, Set<number>> {
  const wanted = new Map<string, Set<number>>();
  for (const { uid, entry } of shown) {
    for (const { attribute, value } of walkFields(entry, schemaOf(uid), schemaOf)) {
      const { type, target } = attribute;
      if (type !== 'relation' || target === undefined || attribute.private === true) continue;
      const ids = readRelated(value).filter(({ id }) => !known.has(nameRow(target, id)));
      if (ids.length > 0)
        wanted.set(target, new Set([...(wanted.get(target) ?? []), ...ids.map(({ id }) => Number(id))]));
    }
  }
  return wanted;
}

async function loadReferences(
  strapi: Core.Strapi,
  wanted: ReadonlyMap<string, ReadonlySet<number>>,
  schemaOf: SchemaOf,
): Promise<Shown[]> {
  if (wanted.size === 0) return [];
  const rowOf = createTextReader(strapi, schemaOf);
  const selects = [...wanted.keys()].map(
    (uid) =>
      `(select ${escapeLiteral(uid)} as uid, ${rowOf(uid, 'content').sql('t')} as row
        from ${quoteTableOf(strapi, uid)} t where t.id = any(?))`,
  );
  const ids = [...wanted.values()].map((set) => [...set]);
  const found = await runPreparedSql<{ uid: string; row: string }>(strapi, selects.join(' union all '), ids);
  return found.map(({ uid, row }) => ({ uid, entry: rowOf(uid, 'content').read(row) }));
}
