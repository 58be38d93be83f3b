import type { Core } from '@strapi/strapi';
import { quoteTableOf } from '../database/quote-table';
import { runSql } from '../database/run-sql';
import { fileUid } from './file-uid';

const folderUid = 'plugin::upload.folder';

/** Finds all files in folders of the media library, and in the folders within. */
export async function findFilesIn(strapi: Core.Strapi, folderIds: readonly number[]): Promise<number[]> {
  if (folderIds.length === 0) return [];
  const rows = await runSql<{ id: number }>(
    strapi,
    `select distinct file.id
     from ${quoteTableOf(strapi, fileUid)} file
     join ${quoteTableOf(strapi, folderUid)} folder
       on file.folder_path = folder.path or starts_with(file.folder_path, folder.path || '/')
     where folder.id = any(?)`,
    [[...folderIds]],
  );
  return rows.map(({ id }) => Number(id));
}
