import type { Core } from '@strapi/strapi';
import { quoteTableOf } from '../database/quote-table';
import { runSql } from '../database/run-sql';
import type { ShownFile } from '../references/find-texts-with-files';
import { fileUid } from './file-uid';

/**
 * Loads files of the media library as others may know them: a text has the address of a file, or of one of its smaller sizes. A copy of a
 * row, as code makes it, stands for the same stored file, and what shows the one shows the other.
 */
export async function loadShownFiles(strapi: Core.Strapi, fileIds: readonly number[]): Promise<ShownFile[]> {
  if (fileIds.length === 0) return [];
  const table = quoteTableOf(strapi, fileUid);
  const rows = await runSql<{ id: number; hash: string; urls: (string | null)[] }>(
    strapi,
    `select id, hash, array[url] || array(
       select size ->> 'url' from jsonb_path_query(formats::jsonb, '$.*') as size where jsonb_typeof(size) = 'object'
     ) as urls
     from ${table} where id = any(?) or hash in (select hash from ${table} where id = any(?))`,
    [[...fileIds], [...fileIds]],
  );
  return rows.map(({ id, hash, urls }) => ({
    id: Number(id),
    hash,
    // An empty address would be found at the end of every other.
    urls: urls.filter((url): url is string => url !== null && url !== ''),
  }));
}
