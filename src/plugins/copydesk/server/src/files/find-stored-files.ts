import type { Core } from '@strapi/strapi';
import { quoteTableOf } from '../database/quote-table';
import { runSql } from '../database/run-sql';
import { queryOf } from '../strapi/query-of';
import { fileUid } from './file-uid';

/** What names a file, or one of its sizes, in the store of files. */
export interface Stored {
  hash?: string;
  formats?: Readonly<Record<string, Stored>> | null;
}

/** The names of a file and of its sizes. */
export function namesOf({ hash, formats }: Stored): string[] {
  return [...(hash === undefined ? [] : [hash]), ...Object.values(formats ?? {}).flatMap(namesOf)];
}

/**
 * Finds the rows whose file, or one of whose sizes, is stored under one of these names. A size is called after its file, with the name of
 * the size before it.
 *
 * @seam upload-of-files
 */
export async function findStoredFiles(strapi: Core.Strapi, names: readonly string[]): Promise<number[]> {
  if (names.length === 0) return [];
  const hashes = new Set(
    names.flatMap((name) => [...name.matchAll(/^|_/g)].map((at) => name.slice(at.index + at[0].length))),
  );
  const rows = await queryOf<Stored & { id: number }>(strapi, fileUid).findMany({
    where: { hash: { $in: [...hashes] } },
    select: ['id', 'hash', 'formats'],
  });
  return rows.filter((row) => namesOf(row).some((name) => names.includes(name))).map(({ id }) => id);
}

/** Loads what names files in the store. */
export async function loadStored(strapi: Core.Strapi, fileIds: readonly number[]): Promise<readonly Stored[]> {
  return runSql<Stored>(strapi, `select hash, formats from ${quoteTableOf(strapi, fileUid)} where id = any(?)`, [
    [...fileIds],
  ]);
}
