import { isDeepStrictEqual } from 'node:util';
import type { Core } from '@strapi/strapi';
import type { ContentTypeUid, DocumentId } from '../../../domain/ids';
import { quoteTableOf } from '../database/quote-table';
import { runSql } from '../database/run-sql';
import { policyInForce } from '../policy/policy-in-force';
import { queryOf } from '../strapi/query-of';
import { documentChanges } from '../writes/document-changes';
import { findWrongCounts } from './desk-counts';
import { type DeskRow, deskRowUid } from './desk-row-store';
import { describeDocument } from './refresh-desk-row';

/** Something that the desk shows although content does not say it, or the other way round. */
export interface DeskDifference {
  uid: ContentTypeUid;
  documentId: DocumentId;
  difference: string;
}

/** What a row of the desk says of its document. When it is to be reassessed is a plan, and no statement. */
const compared = ['title', 'titles', 'sourceLocale', 'locales', 'states', 'rank', 'waiver', 'authors'] as const;

/** Compares the whole desk with content, document by document under the write lock, and its counts with its rows. */
export async function verifyDesk(
  strapi: Core.Strapi,
  report: (done: number, total: number) => void = () => {},
): Promise<DeskDifference[]> {
  const documents = await listDocuments(strapi);
  const differences: DeskDifference[] = [];
  for (const [index, { uid, documentId }] of documents.entries()) {
    const difference = await documentChanges(strapi).write(() => compareDocument(strapi, uid, documentId));
    if (difference !== undefined) differences.push({ uid, documentId, difference });
    report(index + 1, documents.length);
  }
  return [
    ...differences,
    ...(await findWrongCounts(strapi)).map(({ content_type: uid, state }) => ({
      uid,
      documentId: '',
      difference: `the number of documents that are “${state}” is wrong`,
    })),
  ];
}

/** Everything that is on the desk, or should be. */
async function listDocuments(strapi: Core.Strapi): Promise<{ uid: ContentTypeUid; documentId: DocumentId }[]> {
  const found = [];
  for (const uid of Object.keys(policyInForce(strapi).policy().contentTypes)) {
    const rows = await runSql<{ documentId: DocumentId }>(
      strapi,
      `select document_id as "documentId" from ${quoteTableOf(strapi, uid)} where document_id is not null
       union select subject from copydesk_desk_entries where content_type = ?`,
      [uid],
    );
    found.push(...rows.map(({ documentId }) => ({ uid, documentId })));
  }
  return found;
}

async function compareDocument(
  strapi: Core.Strapi,
  uid: ContentTypeUid,
  documentId: DocumentId,
): Promise<string | undefined> {
  const stored = await queryOf<DeskRow>(strapi, deskRowUid).findOne({
    where: { contentType: uid, subject: documentId },
  });
  const wanted = await describeDocument(strapi, uid, documentId);
  if (!wanted) return stored ? 'the desk shows it, but it is gone' : undefined;
  if (!stored) return 'the desk does not show it';
  // Of values stored as JSON the database keeps neither the order of keys nor what is undefined.
  const plain = (row: DeskRow, name: (typeof compared)[number]): unknown =>
    JSON.parse(JSON.stringify(row[name] ?? null));
  const wrong = compared.filter((name) => !isDeepStrictEqual(plain(wanted, name), plain(stored, name)));
  return wrong.length > 0 ? `“${wrong.join('”, “')}” is not what content says` : undefined;
}
