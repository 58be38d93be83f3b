import type { Core } from '@strapi/strapi';
import type { ContentTypeUid, DocumentId } from '../../../domain/ids';
import { deskRowTable } from '../desk/desk-row-store';
import { reassessWithUsers } from '../desk/refresh-on-change';
import { refreshDeskRow } from '../desk/refresh-desk-row';
import { quoteTableOf } from '../database/quote-table';
import { runSql } from '../database/run-sql';
import { documentChanges } from '../writes/document-changes';
import { policyInForce } from '../policy/policy-in-force';
import { openTranslationRecord } from '../translations/open-translation-record';
import { stateTable } from '../translations/state-store';

/** Reports progress: `done` of `total` documents. */
export type Progress = (done: number, total: number) => void;

/**
 * The outcome: all documents, those that had no translation records, and rows that were removed because their document is gone.
 */
export interface Adoption {
  documents: number;
  adopted: number;
  orphans: number;
}

/**
 * Creates the translation records of every document under the policy that has none, however the document was written, and
 * updates the others. Each document is a transaction of its own, so the run can be interrupted and repeated.
 *
 * A translation without a record counts as made from the present source. For a published document the published versions are
 * recorded first: a draft that equals the published translation was made from the published source, so it is stale if the draft
 * of the source has changed since.
 */
export async function adoptDocuments(strapi: Core.Strapi, report: Progress = () => {}): Promise<Adoption> {
  const orphans = await removeOrphans(strapi);
  const types = Object.keys(policyInForce(strapi).policy().contentTypes);
  const found = await Promise.all(
    types.map(async (uid) => (await listDocuments(strapi, uid)).map((id) => [uid, id] as const)),
  );
  const all = found.flat();

  let adopted = 0;
  for (const [index, [uid, documentId]] of all.entries()) {
    const isNew = await documentChanges(strapi).write(() => adoptDocument(strapi, uid, documentId));
    if (isNew) adopted += 1;
    report(index + 1, all.length);
  }
  return { documents: all.length, adopted, orphans };
}

/** Begins the records of one document, or brings them up to date; answers whether there were none. Runs in the caller's write. */
export async function adoptDocument(
  strapi: Core.Strapi,
  uid: ContentTypeUid,
  documentId: DocumentId,
): Promise<boolean> {
  const record = await openTranslationRecord(strapi, uid, documentId);
  if (record.staged.draft.state) {
    await reassessWithUsers(strapi, uid, documentId);
    return false;
  }
  await record.adopt(new Date().toISOString());
  await refreshDeskRow(strapi, uid, documentId);
  documentChanges(strapi).note({ uid, documentId, isSeen: true });
  return true;
}

async function listDocuments(strapi: Core.Strapi, uid: ContentTypeUid): Promise<DocumentId[]> {
  const rows = await runSql<{ document_id: DocumentId }>(
    strapi,
    `select distinct document_id from ${quoteTableOf(strapi, uid)} order by document_id`,
    [],
  );
  return rows.map((row) => row.document_id);
}

/**
 * Removes the rows of documents that are gone, and from the desk those of types that the policy does not cover. The records of such a
 * type are kept: it may come back.
 */
async function removeOrphans(strapi: Core.Strapi): Promise<number> {
  const { policy, governs } = policyInForce(strapi);
  const types = Object.keys(policy().contentTypes);
  const remove = async (sql: string, bindings: readonly unknown[]): Promise<number> =>
    (await runSql(strapi, `${sql} returning 1`, bindings)).length;

  let removed = await remove(`delete from ${deskRowTable} where content_type <> all(?)`, [types]);
  for (const uid of types) {
    const rows = `select 1 from ${quoteTableOf(strapi, uid)} t where t.document_id = kept.subject`;
    const stage = governs(uid) ? `and (t.published_at is null) = (kept.stage = 'draft')` : '';
    removed += await remove(
      `delete from ${stateTable} kept where content_type = ? and not exists (${rows} and t.locale = kept.locale ${stage})`,
      [uid],
    );
    removed += await remove(`delete from ${deskRowTable} kept where content_type = ? and not exists (${rows})`, [uid]);
  }
  return removed;
}
