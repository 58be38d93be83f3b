import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { ContentTypeUid, DocumentId, Locale } from '../../../domain/ids';
import type { SeenByReaders } from '../../../domain/release/assess-lifting';
import { hasWords } from '../../../domain/text/says-something';
import type { WithdrawalKind } from '../../../domain/withdrawal/withdrawal';
import type { WithdrawalRecord, WithdrawalSignature } from '../../../shared/contracts/withdrawals';
import { findTitle } from '../documents/find-title';
import { loadVersions } from '../documents/load-versions';
import { policyInForce } from '../policy/policy-in-force';
import { documentChanges } from '../writes/document-changes';
import { findPublishedRetractions } from './find-published-retractions';
import {
  changeWithdrawal,
  findWithdrawalInForce,
  findWithdrawals,
  insertWithdrawal,
  keepRetractions,
  markLifted,
  type StoredWithdrawal,
  toRecord,
} from './withdrawal-store';

/** What somebody asks for who withdraws a document. */
export interface WithdrawalWish {
  kind: WithdrawalKind;
  /** A blank note takes away the one that is there. */
  note: Readonly<Record<Locale, string>>;
}

/**
 * Withdraws a document from readers in all its locales, whatever state its versions are in, or changes kind and note of its
 * withdrawal in force. `findSeen` says what readers see of it.
 */
export async function withdrawDocument(
  strapi: Core.Strapi,
  uid: ContentTypeUid,
  documentId: DocumentId,
  { kind, note }: WithdrawalWish,
  by: WithdrawalSignature,
  findSeen: () => Promise<SeenByReaders>,
): Promise<{ record: WithdrawalRecord; isNew: boolean }> {
  const answer = await change(strapi, uid, documentId, async (inForce) => {
    const notes = mergeNotes(inForce?.notes ?? {}, note);
    if (inForce) await changeWithdrawal(strapi, { ...inForce, kind, notes });
    else {
      const titles = await findTitles(strapi, uid, documentId);
      const origin = {
        withdrawnAt: new Date(),
        withdrawnBy: by,
        retractions: [],
        seen: await findSeen(),
        passedGate: true,
      };
      await insertWithdrawal(strapi, { uid, documentId, kind, notes, titles, ...origin });
    }
    return inForce === undefined;
  });
  log(strapi, answer.done ? 'withdrew' : 'changed the withdrawal of', by, answer.record);
  return { record: answer.record, isNew: answer.done };
}

/**
 * Lifts the withdrawal of a document: readers see again what is published of it. The record is kept, with the retractions that no
 * longer withdraw it. `decide` throws where readers may not see it again.
 *
 * @throws {NotFoundError} where none is in force.
 */
export async function liftWithdrawal(
  strapi: Core.Strapi,
  uid: ContentTypeUid,
  documentId: DocumentId,
  by: WithdrawalSignature,
  decide: (withdrawal: StoredWithdrawal) => Promise<void>,
): Promise<WithdrawalRecord> {
  const { record } = await change(strapi, uid, documentId, async (inForce) => {
    if (!inForce) throw new errors.NotFoundError(`The document “${documentId}” of “${uid}” is not withdrawn.`);
    await decide(inForce);
    const published = await findPublishedRetractions(strapi, uid, documentId);
    const absent = inForce.retractions.filter(({ locale }) => locale === null || !published.locales.includes(locale));
    await keepRetractions(strapi, inForce, [...published.found, ...absent]);
    await markLifted(strapi, inForce, new Date(), by);
  });
  log(strapi, 'lifted the withdrawal of', by, record);
  return record;
}

/** The withdrawals of a document, for the panel. */
export async function describeWithdrawals(
  strapi: Core.Strapi,
  uid: ContentTypeUid,
  documentId: DocumentId,
): Promise<{ inForce: WithdrawalRecord | null; past: WithdrawalRecord[] }> {
  const records = (await findWithdrawals(strapi, uid, documentId)).map(toRecord);
  return {
    inForce: records.find(({ liftedAt }) => liftedAt === null) ?? null,
    past: records.filter(({ liftedAt }) => liftedAt !== null),
  };
}

/** The titles of a document as readers knew them. */
export async function findTitles(
  strapi: Core.Strapi,
  uid: ContentTypeUid,
  documentId: DocumentId,
): Promise<Record<Locale, string>> {
  const { policy, schemaOf } = policyInForce(strapi);
  const { versions } = await loadVersions(strapi, uid, documentId, 'published', schemaOf);
  return Object.fromEntries(
    Object.entries(versions).map(([locale, version]) => [
      locale,
      findTitle(schemaOf(uid), policy().parts[uid], version),
    ]),
  );
}

/** Changes the withdrawal of a document in a write of its own, and describes the one that the change leaves. */
async function change<T>(
  strapi: Core.Strapi,
  uid: ContentTypeUid,
  documentId: DocumentId,
  make: (inForce: StoredWithdrawal | undefined) => Promise<T>,
): Promise<{ done: T; record: WithdrawalRecord }> {
  const changes = documentChanges(strapi);
  return changes.write(async () => {
    const done = await make(await findWithdrawalInForce(strapi, uid, documentId));
    changes.note({ uid, documentId, isSeen: true });
    const [latest] = await findWithdrawals(strapi, uid, documentId);
    if (!latest) throw new Error(`There is no withdrawal of ${uid} ${documentId}`);
    return { done, record: toRecord(latest) };
  });
}

function mergeNotes(
  present: Readonly<Record<Locale, string>>,
  wished: Readonly<Record<Locale, string>>,
): Record<Locale, string> {
  return Object.fromEntries(Object.entries({ ...present, ...wished }).filter(([, note]) => hasWords(note)));
}

function log(strapi: Core.Strapi, what: string, by: WithdrawalSignature, record: WithdrawalRecord): void {
  const { uid, documentId, kind } = record;
  strapi.log.info(`copydesk: ${by.name} (${by.id}) ${what} ${uid} ${documentId} (${kind})`, {
    ...{ uid, documentId, kind, userId: by.id },
  });
}
