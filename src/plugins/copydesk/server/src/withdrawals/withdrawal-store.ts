import type { Core } from '@strapi/strapi';
import type { ContentTypeUid, DocumentId, Locale } from '../../../domain/ids';
import type { Withdrawal, WithdrawalKind } from '../../../domain/withdrawal/withdrawal';
import type { WithdrawalRecord, WithdrawalSignature } from '../../../shared/contracts/withdrawals';
import { quoteTable } from '../database/quote-table';
import { runSql } from '../database/run-sql';
import { withdrawalsTable } from './withdrawals-table';

/** A withdrawal as the database holds it. */
export interface StoredWithdrawal extends Withdrawal {
  id: number;
  /** Keys of the corrections that it stands for. */
  corrections: readonly string[];
  /** Whether everything that was published meanwhile passed the gate. */
  passedGate: boolean;
  withdrawnBy: WithdrawalSignature | null;
  liftedAt: Date | null;
  liftedBy: WithdrawalSignature | null;
}

/** A row as the driver returns it: Strapi has it return JSON as text. */
interface StoredRow {
  id: string;
  content_type: ContentTypeUid;
  document_id: DocumentId;
  kind: WithdrawalKind;
  notes: string;
  titles: string;
  corrections: string[];
  passed_gate: boolean;
  withdrawn_at: Date;
  withdrawn_by: string | null;
  lifted_at: Date | null;
  lifted_by: string | null;
}

/** Every withdrawal of a document, the latest first. */
export async function findWithdrawals(
  strapi: Core.Strapi,
  uid: ContentTypeUid,
  documentId: DocumentId,
): Promise<StoredWithdrawal[]> {
  const rows = await runSql<StoredRow>(
    strapi,
    `select * from ${quoteTable(strapi, withdrawalsTable)} where content_type = ? and document_id = ? order by id desc`,
    [uid, documentId],
  );
  return rows.map(toStored);
}

/** Keys of the retractions that no longer withdraw a document: what they had withdrawn was lifted. */
export function listLifted(withdrawals: readonly StoredWithdrawal[]): string[] {
  return withdrawals.flatMap(({ liftedAt, corrections }) => (liftedAt === null ? [] : corrections));
}

/** The withdrawal of a document that is in force. */
export async function findWithdrawalInForce(
  strapi: Core.Strapi,
  uid: ContentTypeUid,
  documentId: DocumentId,
): Promise<StoredWithdrawal | undefined> {
  return (await findWithdrawals(strapi, uid, documentId)).find(({ liftedAt }) => liftedAt === null);
}

/** Those of these documents that have been withdrawn at any time. */
export async function findEverWithdrawn(
  strapi: Core.Strapi,
  uid: ContentTypeUid,
  documentIds: readonly DocumentId[],
): Promise<ReadonlySet<DocumentId>> {
  if (documentIds.length === 0) return new Set();
  const rows = await runSql<{ id: DocumentId }>(
    strapi,
    `select distinct document_id as id from ${quoteTable(strapi, withdrawalsTable)}
     where content_type = ? and document_id = any(?)`,
    [uid, [...documentIds]],
  );
  return new Set(rows.map(({ id }) => id));
}

/** Those of these documents, whatever their types, that are withdrawn. */
export async function findWithdrawn(
  strapi: Core.Strapi,
  documentIds: readonly DocumentId[],
): Promise<readonly { uid: ContentTypeUid; documentId: DocumentId }[]> {
  if (documentIds.length === 0) return [];
  return runSql(
    strapi,
    `select content_type as uid, document_id as "documentId" from ${quoteTable(strapi, withdrawalsTable)}
     where lifted_at is null and document_id = any(?)`,
    [[...documentIds]],
  );
}

/** Stores a new withdrawal. */
export async function insertWithdrawal(
  strapi: Core.Strapi,
  { uid, documentId, kind, notes, titles, withdrawnAt, corrections, passedGate, withdrawnBy }: NewWithdrawal,
): Promise<void> {
  await runSql(
    strapi,
    `insert into ${quoteTable(strapi, withdrawalsTable)}
       (content_type, document_id, kind, notes, titles, corrections, passed_gate, withdrawn_at, withdrawn_by)
     values (?, ?, ?, ?::jsonb, ?::jsonb, ?::text[], ?, ?, ?::jsonb)`,
    [
      ...[uid, documentId, kind, JSON.stringify(notes), JSON.stringify(titles), [...corrections], passedGate],
      ...[withdrawnAt, withdrawnBy && JSON.stringify(withdrawnBy)],
    ],
  );
}

export type NewWithdrawal = Omit<StoredWithdrawal, 'id' | 'liftedAt' | 'liftedBy'>;

/** Changes a withdrawal that is in force. */
export async function changeWithdrawal(
  strapi: Core.Strapi,
  { id, kind, notes, corrections, passedGate }: StoredWithdrawal,
): Promise<void> {
  await runSql(
    strapi,
    `update ${quoteTable(strapi, withdrawalsTable)}
     set kind = ?, notes = ?::jsonb, corrections = ?::text[], passed_gate = ? where id = ?`,
    [kind, JSON.stringify(notes), [...corrections], passedGate, id],
  );
}

/** Marks a withdrawal as lifted; its row is kept. */
export async function markLifted(
  strapi: Core.Strapi,
  { id }: StoredWithdrawal,
  liftedAt: Date,
  by: WithdrawalSignature | null,
): Promise<void> {
  await runSql(
    strapi,
    `update ${quoteTable(strapi, withdrawalsTable)} set lifted_at = ?, lifted_by = ?::jsonb where id = ?`,
    [liftedAt, by && JSON.stringify(by), id],
  );
}

/** A withdrawal as the panel gets it. */
export function toRecord(stored: StoredWithdrawal): WithdrawalRecord {
  const { id, uid, documentId, kind, notes, withdrawnAt, withdrawnBy, liftedAt, liftedBy } = stored;
  return {
    ...{ id, uid, documentId, kind, note: { ...notes } },
    ...{ withdrawnAt: withdrawnAt.toISOString(), withdrawnBy },
    ...{ liftedAt: liftedAt?.toISOString() ?? null, liftedBy },
  };
}

function toStored(row: StoredRow): StoredWithdrawal {
  return {
    id: Number(row.id),
    uid: row.content_type,
    documentId: row.document_id,
    kind: row.kind,
    notes: JSON.parse(row.notes) as Record<Locale, string>,
    titles: JSON.parse(row.titles) as Record<Locale, string>,
    corrections: row.corrections,
    passedGate: row.passed_gate,
    withdrawnAt: row.withdrawn_at,
    withdrawnBy: readSignature(row.withdrawn_by),
    liftedAt: row.lifted_at,
    liftedBy: readSignature(row.lifted_by),
  };
}

function readSignature(json: string | null): WithdrawalSignature | null {
  return json === null ? null : (JSON.parse(json) as WithdrawalSignature);
}
