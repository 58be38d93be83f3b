import type { Core } from '@strapi/strapi';
import { escapeIdentifier } from 'pg';
import { quoteTableOf } from '../database/quote-table';
import { runSql } from '../database/run-sql';
import { findStored } from '../strapi/stored-attribute';

/** A file of the media library, by everything that a text may know it by. */
export interface ShownFile {
  id: number;
  hash: string;
  /** The addresses of the file and of its smaller sizes. */
  urls: readonly string[];
}

/**
 * How a text of each type names a file. Blocks hold a copy of the file in a node of their own, wherever the editor put it; of that
 * node the number, the hash or the end of the address says which file it is. Markdown holds the address alone.
 */
const namesFile: Readonly<Record<string, (column: string) => string>> = {
  blocks: (column) => `exists (
    select 1 from jsonb_path_query(${column}::jsonb, '$.**.image') as image
    where image ->> 'hash' = any(?) or image ->> 'id' = any(?)
      or exists (select 1 from unnest(?::text[]) as url where right(image ->> 'url', length(url)) = url))`,
  richtext: (column) => `exists (select 1 from unnest(?::text[]) as url where position(url in ${column}) > 0)`,
};

/**
 * The rows whose text of this attribute shows some of these files. It reads every text of the table, so it is asked only when
 * files are deleted or replaced.
 *
 * @seam blocks
 */
export async function findTextsWithFiles(
  strapi: Core.Strapi,
  holder: string,
  attribute: string,
  type: string,
  files: readonly ShownFile[],
): Promise<number[]> {
  const shows = namesFile[type];
  if (!shows || files.length === 0) return [];
  const { columnName = attribute } = findStored(strapi, holder, attribute);
  const urls = files.flatMap((file) => file.urls);
  const bindings =
    type === 'blocks' ? [files.map(({ hash }) => hash), files.map(({ id }) => String(id)), urls] : [urls];
  const rows = await runSql<{ id: number }>(
    strapi,
    `select id from ${quoteTableOf(strapi, holder)} where ${shows(escapeIdentifier(columnName))}`,
    bindings,
  );
  return rows.map(({ id }) => Number(id));
}
