import type { Core } from '@strapi/strapi';
import type { ContentTypeUid, DocumentId, Locale } from '../../../domain/ids';
import type { Debt } from '../../../domain/release/debt';
import { quoteTableOf } from '../database/quote-table';
import { runSql } from '../database/run-sql';
import { readThroughWriteCache } from '../database/write-cache';

const table = 'copydesk_releases';

/** What is remembered of the publications of a document. It cannot be derived from its content. */
export interface ReleaseRecord {
  /** The locales in which readers have ever seen it. */
  onceOut: readonly Locale[];
  /** What was let out although something was wrong with it. */
  debts: readonly Debt[];
}

/**
 * Makes sure that there is a record of every document that is out: what is out before the first record is made counts
 * as having been out, and nothing of it as a debt.
 */
export async function seedReleaseRecords(strapi: Core.Strapi, types: readonly ContentTypeUid[]): Promise<void> {
  for (const uid of types) {
    await runSql(
      strapi,
      `insert into ${table} (content_type, subject, once_out)
       select ?, t.document_id, to_jsonb(array_agg(distinct t.locale)) from ${quoteTableOf(strapi, uid)} t
       where t.published_at is not null and t.locale is not null
       group by t.document_id on conflict do nothing`,
      [uid],
    );
  }
}

export function loadReleaseRecord(
  strapi: Core.Strapi,
  uid: ContentTypeUid,
  documentId: DocumentId,
): Promise<ReleaseRecord> {
  return readThroughWriteCache(strapi, table, `release ${uid} ${documentId}`, async () => {
    const [row] = await runSql<{ once_out: string; debts: string }>(
      strapi,
      `select once_out::text as once_out, debts::text as debts from ${table} where content_type = ? and subject = ?`,
      [uid, documentId],
    );
    return row
      ? { onceOut: JSON.parse(row.once_out) as Locale[], debts: JSON.parse(row.debts) as Debt[] }
      : { onceOut: [], debts: [] };
  });
}

/** Stores a record in place of the one that is there. Runs in the caller's transaction. */
export async function storeReleaseRecord(
  strapi: Core.Strapi,
  uid: ContentTypeUid,
  documentId: DocumentId,
  { onceOut, debts }: ReleaseRecord,
): Promise<void> {
  await runSql(
    strapi,
    `insert into ${table} (content_type, subject, once_out, debts) values (?, ?, ?::jsonb, ?::jsonb)
     on conflict (content_type, subject) do update set once_out = excluded.once_out, debts = excluded.debts`,
    [uid, documentId, JSON.stringify(onceOut), JSON.stringify(debts)],
  );
}

/** Forgets a document that is gone. */
export async function removeReleaseRecord(
  strapi: Core.Strapi,
  uid: ContentTypeUid,
  documentId: DocumentId,
): Promise<void> {
  await runSql(strapi, `delete from ${table} where content_type = ? and subject = ?`, [uid, documentId]);
}
