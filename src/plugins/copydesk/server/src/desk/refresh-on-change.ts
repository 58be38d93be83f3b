import type { Core } from '@strapi/strapi';
import type { ContentTypeUid, DocumentId } from '../../../domain/ids';
import { findRowsOf, findUsingRows } from '../references/find-using-rows';
import { quoteTableOf } from '../database/quote-table';
import { runSql } from '../database/run-sql';
import { policyInForce } from '../policy/policy-in-force';
import type { DocumentChange } from '../writes/document-changes';
import { projectDocument } from '../synchronisation/project-document';
import { openTranslationRecord } from '../translations/open-translation-record';
import { deskRowTable } from './desk-row-store';
import { refreshDeskRow } from './refresh-desk-row';
import type { WithholdingChange } from './withheld-versions';

type DeskDocument = Pick<DocumentChange, 'uid' | 'documentId'>;

/** How many documents that show a changed one are reassessed in the same write; the rest follow within a minute. */
const atOnce = 20;

/**
 * Updates the desk with every write: the rows of the changed documents, and of those that show one of them.
 *
 * Who shows what is kept from readers now, or no longer, is kept from them likewise, and so on upwards. Documents may show each other;
 * a write reassesses so many and no more.
 */
export async function refreshOnChange(strapi: Core.Strapi, changes: readonly DocumentChange[]): Promise<void> {
  const { covers } = policyInForce(strapi);
  let withheld: DeskDocument[] = [];
  // Others also note changes of what stories show without being on the desk.
  for (const { uid, documentId, letOut } of changes) {
    if (!covers(uid)) continue;
    const change = await refreshDeskRow(strapi, uid, documentId, letOut, changes);
    if (change === 'changed') withheld.push({ uid, documentId });
  }

  const keys = new Set(changes.map(nameOf));
  const others = (await findUsersOfAll(strapi, changes)).filter((user) => !keys.has(nameOf(user)));
  // A changed document may have been assessed before what it shows.
  let due = withoutRepetition([...others, ...(await findUsersOfAll(strapi, withheld))]);
  let left = atOnce;
  // What waits may stand otherwise for those that show it although it stands as before itself.
  const followed = new Set<string>();
  while (due.length > 0) {
    const now = due.slice(0, left);
    await reassessSoon(strapi, due.slice(left));
    left -= now.length;
    withheld = [];
    for (const user of now) {
      const change = await reassessDocument(strapi, user.uid, user.documentId);
      if (change === 'changed' || (change === 'waiting' && !followed.has(nameOf(user)))) withheld.push(user);
      followed.add(nameOf(user));
    }
    due = await findUsersOfAll(strapi, withheld);
  }
}

const nameOf = ({ uid, documentId }: DeskDocument): string => `${uid} ${documentId}`;

function withoutRepetition(documents: readonly DeskDocument[]): DeskDocument[] {
  return [...new Map(documents.map((document) => [nameOf(document), document])).values()];
}

async function findUsersOfAll(strapi: Core.Strapi, documents: readonly DeskDocument[]): Promise<DeskDocument[]> {
  const users: DeskDocument[] = [];
  for (const uid of new Set(documents.map((document) => document.uid))) {
    const documentIds = documents.filter((document) => document.uid === uid).map(({ documentId }) => documentId);
    users.push(...(await findUsers(strapi, uid, documentIds)));
  }
  return withoutRepetition(users);
}

async function reassessSoon(strapi: Core.Strapi, documents: readonly DeskDocument[]): Promise<void> {
  if (documents.length === 0) return;
  await runSql(
    strapi,
    `update ${deskRowTable} set reassess_at = now()
     where (content_type, subject) in (select * from unnest(?::text[], ?::text[]))`,
    [documents.map(({ uid }) => uid), documents.map(({ documentId }) => documentId)],
  );
}

/**
 * Reassesses a document that was not written itself: what it shows has changed, or time has passed. Answers what becomes of its
 * withholding.
 */
export async function reassessDocument(
  strapi: Core.Strapi,
  uid: ContentTypeUid,
  documentId: DocumentId,
): Promise<WithholdingChange> {
  await projectDocument(strapi, uid, documentId, 'afterChangeElsewhere');
  const record = await openTranslationRecord(strapi, uid, documentId);
  await record.refresh([], new Date().toISOString());
  return refreshDeskRow(strapi, uid, documentId);
}

/** Reassesses a document, and marks those that show it as due if other versions of it are kept from readers than before. */
export async function reassessWithUsers(
  strapi: Core.Strapi,
  uid: ContentTypeUid,
  documentId: DocumentId,
): Promise<void> {
  if ((await reassessDocument(strapi, uid, documentId)) !== 'changed') return;
  await reassessSoon(strapi, await findUsers(strapi, uid, [documentId]));
}

/** Finds the documents of the desk that show documents of a type, in any version, those first that were changed last. */
async function findUsers(
  strapi: Core.Strapi,
  uid: ContentTypeUid,
  documentIds: readonly DocumentId[],
): Promise<DeskDocument[]> {
  const { policy, schemaOf } = policyInForce(strapi);
  const rowIds = uid in strapi.contentTypes ? await findRowsOf(strapi, uid, documentIds) : [];
  if (rowIds.length === 0) return [];
  const found = await Promise.all(
    Object.keys(policy().contentTypes).map(async (type): Promise<DeskDocument[]> => {
      const ids = await findUsingRows(strapi, type, { uid, rowIds }, schemaOf);
      if (ids.length === 0) return [];
      const rows = await runSql<{ documentId: DocumentId }>(
        strapi,
        `select document_id as "documentId" from ${quoteTableOf(strapi, type)}
         where id = any(?) group by document_id order by max(updated_at) desc`,
        [ids],
      );
      return rows.map(({ documentId }) => ({ uid: type, documentId }));
    }),
  );
  return found.flat();
}
