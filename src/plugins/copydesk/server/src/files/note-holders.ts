import type { Core } from '@strapi/strapi';
import type { DocumentId } from '../../../domain/ids';
import { quoteTableOf } from '../database/quote-table';
import { runSql } from '../database/run-sql';
import { documentChanges } from '../writes/document-changes';
import { fileUid } from './file-uid';
import { findFileHolders } from './find-file-uses';

/**
 * Finds the documents that hold files which are about to change, and answers with a function that notes them and the files as
 * changed: once a file is gone, nobody could tell any more who held it. What shows one of these documents follows it.
 */
export async function noteHolders(strapi: Core.Strapi, fileIds: readonly number[]): Promise<() => void> {
  const { note } = documentChanges(strapi);
  const holders = await findFileHolders(strapi, fileIds);
  const documents = await Promise.all(
    holders.map(async ({ uid, rowIds }) => {
      const rows = await runSql<{ documentId: DocumentId }>(
        strapi,
        `select distinct document_id as "documentId" from ${quoteTableOf(strapi, uid)} where id = any(?)`,
        [[...rowIds]],
      );
      return rows.map(({ documentId }) => ({ uid, documentId, isSeen: true }));
    }),
  );
  return () => {
    for (const id of fileIds) note({ uid: fileUid, documentId: String(id), isSeen: true });
    for (const document of documents.flat()) note(document);
  };
}

/** The same for files that are still there afterwards: what holds them before, and what holds them when the function is called. */
export async function noteHoldersAround(strapi: Core.Strapi, fileIds: readonly number[]): Promise<() => Promise<void>> {
  const noteFormer = await noteHolders(strapi, fileIds);
  return async () => {
    noteFormer();
    (await noteHolders(strapi, fileIds))();
  };
}
