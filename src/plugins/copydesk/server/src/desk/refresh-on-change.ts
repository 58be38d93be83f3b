import type { Core } from '@strapi/strapi';
import type { ContentTypeUid, DocumentId } from '../../../domain/ids';
import { findUsingRows } from '../references/find-using-rows';
import { policyInForce } from '../policy/policy-in-force';
import { queryOf } from '../strapi/query-of';
import type { DocumentChange } from '../writes/document-changes';
import { projectDocument } from '../synchronisation/project-document';
import { openTranslationRecord } from '../translations/open-translation-record';
import { type DeskRow, deskRowUid } from './desk-row-store';
import { refreshDeskRow } from './refresh-desk-row';

type DeskDocument = Pick<DocumentChange, 'uid' | 'documentId'>;

/** How many documents that show a changed one are reassessed in the same write; the rest follow within a minute. */
const atOnce = 20;

/** Updates the desk with every write: the rows of the changed documents, and of those that show one of them. */
export async function refreshOnChange(strapi: Core.Strapi, changes: readonly DocumentChange[]): Promise<void> {
  const isChanged = ({ uid, documentId }: DeskDocument) =>
    changes.some((change) => change.uid === uid && change.documentId === documentId);
  const { covers } = policyInForce(strapi);
  // Others also note changes of what stories show without being on the desk.
  for (const { uid, documentId, letOut } of changes) {
    if (covers(uid)) await refreshDeskRow(strapi, uid, documentId, letOut);
  }

  const users = (await Promise.all(changes.map((change) => findUsers(strapi, change)))).flat();
  const others = [...new Map(users.map((user) => [`${user.uid} ${user.documentId}`, user])).values()].filter(
    (user) => !isChanged(user),
  );
  for (const { uid, documentId } of others.slice(0, atOnce)) await reassessDocument(strapi, uid, documentId);
  for (const { uid, documentId } of others.slice(atOnce)) {
    await queryOf<DeskRow>(strapi, deskRowUid).updateMany({
      where: { contentType: uid, subject: documentId },
      data: { reassessAt: new Date() },
    });
  }
}

/** Reassesses a document that was not written itself: what it shows has changed, or time has passed. */
export async function reassessDocument(
  strapi: Core.Strapi,
  uid: ContentTypeUid,
  documentId: DocumentId,
): Promise<void> {
  await projectDocument(strapi, uid, documentId, 'afterChangeElsewhere');
  const record = await openTranslationRecord(strapi, uid, documentId);
  await record.refresh([], new Date().toISOString());
  await refreshDeskRow(strapi, uid, documentId);
}

/** Finds the documents of the desk that show a document, in any version. */
async function findUsers(strapi: Core.Strapi, { uid, documentId }: DocumentChange): Promise<DeskDocument[]> {
  const { policy, schemaOf } = policyInForce(strapi);
  const found = await Promise.all(
    Object.keys(policy().contentTypes).map(async (type): Promise<DeskDocument[]> => {
      const ids = await findUsingRows(strapi, type, { uid, documentId }, schemaOf);
      if (ids.length === 0) return [];
      const rows = await queryOf<{ documentId: DocumentId }>(strapi, type).findMany({
        where: { id: { $in: ids } },
        select: ['documentId'],
        orderBy: { updatedAt: 'desc' },
      });
      return rows.map((row) => ({ uid: type, documentId: row.documentId }));
    }),
  );
  return found.flat();
}
