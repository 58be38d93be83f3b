import type { Core } from '@strapi/strapi';
import type { ContentTypeUid, DocumentId, Locale } from '../../../domain/ids';
import type { SeenByReaders } from '../../../domain/release/assess-lifting';
import type { LocalRetraction } from '../../../domain/withdrawal/list-fresh-retractions';
import type { Withdrawal, WithdrawalKind } from '../../../domain/withdrawal/withdrawal';
import type { WithdrawalRecord, WithdrawalSignature } from '../../../shared/contracts/withdrawals';
import { quoteTable } from '../database/quote-table';
import { runSql } from '../database/run-sql';
import { withdrawalsTable } from './withdrawals-table';

/** A withdrawal as the database holds it. */
export interface StoredWithdrawal extends Withdrawal {
  id: number;
  /** The published retractions that made it or came to it. */
  retractions: readonly LocalRetraction[];
  /** What readers saw of the document before. */
  seen: SeenByReaders;
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
  subject: DocumentId;
  kind: WithdrawalKind;
  notes: string;
  titles: string;
  retractions: string;
  seen: string;
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
    `select * from ${quoteTable(strapi, withdrawalsTable)} where content_type = ? and subject = ? order by id desc`,
    [uid, documentId],
  );
  return rows.map(toStored);
}

/** The retractions that no longer withdraw a document: what they had withdrawn was lifted. */
export function listLifted(withdrawals: readonly StoredWithdrawal[]): LocalRetraction[] {
  return withdrawals.flatMap(({ liftedAt, retractions }) => (liftedAt === null ? [] : retractions));
}

/** The withdrawal of a document that is in force. */
export async function findWithdrawalInForce(
  strapi: Core.Strapi,
  uid: ContentTypeUid,
  documentId: DocumentId,
): Promise<StoredWithdrawal | undefined> {
  return (await findWithdrawals(strapi, uid, documentId)).find(({ liftedAt }) => liftedAt === null);
}

/** Those of these documents that no withdrawal in force keeps from readers. */
export async function findNotWithdrawn(
  strapi: Core.Strapi,
  uid: ContentTypeUid,
  documentIds: readonly DocumentId[],
): Promise<readonly DocumentId[]> {
  if (documentIds.length === 0) return [];
  const rows = await runSql<{ id: DocumentId }>(
    strapi,
    `select subject as id from ${quoteTable(strapi, withdrawalsTable)}
     where content_type = ? and lifted_at is null and subject = any(?)`,
    [uid, [...documentIds]],
  );
  const withdrawn = new Set(rows.map(({ id }) => id));
  return documentIds.filter((id) => !withdrawn.has(id));
}

/** Those of these documents, whatever their types, that are withdrawn. */
export async function findWithdrawn(
  strapi: Core.Strapi,
  documentIds: readonly DocumentId[],
): Promise<readonly { uid: ContentTypeUid; documentId: DocumentId }[]> {
  if (documentIds.length === 0) return [];
  return runSql(
    strapi,
    `select content_type as uid, subject as "documentId" from ${quoteTable(strapi, withdrawalsTable)}
     where lifted_at is null and subject = any(?)`,
    [[...documentIds]],
  );
}

/** Stores a new withdrawal. */
export async function insertWithdrawal(
  strapi: Core.Strapi,
  { uid, documentId, kind, notes, titles, retractions, seen, passedGate, withdrawnAt, withdrawnBy }: NewWithdrawal,
): Promise<void> {
  await runSql(
    strapi,
    `insert into ${quoteTable(strapi, withdrawalsTable)}
       (content_type, subject, kind, notes, titles, retractions, seen, passed_gate, withdrawn_at, withdrawn_by)
     values (?, ?, ?, ?::jsonb, ?::jsonb, ?::jsonb, ?::jsonb, ?, ?, ?::jsonb)`,
    [
      ...[uid, documentId, kind, JSON.stringify(notes), JSON.stringify(titles)],
      ...[JSON.stringify(retractions), JSON.stringify(seen), passedGate],
      ...[withdrawnAt, withdrawnBy && JSON.stringify(withdrawnBy)],
    ],
  );
}

export type NewWithdrawal = Omit<StoredWithdrawal, 'id' | 'liftedAt' | 'liftedBy'>;

/** Changes a withdrawal that is in force. */
export async function changeWithdrawal(
  strapi: Core.Strapi,
  { id, kind, notes, retractions, passedGate }: StoredWithdrawal,
): Promise<void> {
  await runSql(
    strapi,
    `update ${quoteTable(strapi, withdrawalsTable)}
     set kind = ?, notes = ?::jsonb, retractions = ?::jsonb, passed_gate = ? where id = ?`,
    [kind, JSON.stringify(notes), JSON.stringify(retractions), passedGate, id],
  );
}

/** Replaces what is kept of the retractions of a withdrawal. */
export async function keepRetractions(
  strapi: Core.Strapi,
  { id }: Pick<StoredWithdrawal, 'id'>,
  retractions: readonly LocalRetraction[],
): Promise<void> {
  await runSql(strapi, `update ${quoteTable(strapi, withdrawalsTable)} set retractions = ?::jsonb where id = ?`, [
    JSON.stringify(retractions),
    id,
  ]);
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
    documentId: row.subject,
    kind: row.kind,
    notes: JSON.parse(row.notes) as Record<Locale, string>,
    titles: JSON.parse(row.titles) as Record<Locale, string>,
    retractions: JSON.parse(row.retractions) as LocalRetraction[],
    seen: JSON.parse(row.seen) as SeenByReaders,
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
