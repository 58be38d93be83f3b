import type { Core } from '@strapi/strapi';
import { runSql } from '../database/run-sql';
import { inTransaction } from '../strapi/in-transaction';
import { findDocumentsOfRows } from './find-documents-of-rows';
import type { RecordedScope } from './recorded-scope';
import { listConcerned, recordTypes } from './record-type';

/** How many records are resolved in one transaction. */
const batch = 5000;

interface RecordedRow {
  content_type: string;
  row_id: string | null;
}

/**
 * Replaces records of rows, and of whole tables, by records of the documents that they belong to, as these are now. An import
 * writes dozens of rows for each document; after this each document is followed once. What another instance resolves meanwhile is
 * waited for. Returns whether there were any.
 */
export async function resolveRows(strapi: Core.Strapi, scope: RecordedScope): Promise<boolean> {
  return inTransaction(strapi, async () => {
    const rows = await runSql<RecordedRow>(
      strapi,
      `delete from copydesk_recorded_changes where id in (
         select id from copydesk_recorded_changes where subject is null order by id limit ${batch} for update
       ) returning content_type, row_id`,
    );
    const ids = new Map<string, number[]>();
    const whole = new Set<string>();
    for (const { content_type: uid, row_id: id } of rows) {
      if (id === null) for (const type of listConcerned(uid, scope)) whole.add(type);
      else ids.set(uid, [...(ids.get(uid) ?? []), Number(id)]);
    }
    await recordTypes(strapi, [...whole]);
    for (const [uid, some] of ids) {
      // A type or component that has left the policy since, or the application.
      if (!scope.holders.includes(uid)) continue;
      const documents = await findDocumentsOfRows(strapi, uid, [...new Set(some)], scope);
      await runSql(
        strapi,
        `insert into copydesk_recorded_changes (content_type, subject, locale)
         select distinct * from unnest(?::text[], ?::text[], ?::text[])`,
        [
          documents.map((document) => document.uid),
          documents.map(({ documentId }) => documentId),
          documents.map(({ locale }) => locale),
        ],
      );
    }
    return rows.length > 0;
  });
}
