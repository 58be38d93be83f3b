import type { Core } from '@strapi/strapi';
import { quoteTableOf, runSql } from '../../plugins/copydesk/server/src/public-api';
import type { Deliverable } from './render-into-model';

/**
 * The SQL that names the state of a published row: its number, which a publication changes, and the time of its last change. The
 * model keeps it with each version, so that a start can see at once which versions were rendered from other rows.
 */
export const contentRow = (row: string): string => `${row}.id || ' ' || coalesce(${row}.updated_at::text, '')`;

/** Reads the states of a document's published rows, by locale. */
export async function readContentRows(
  strapi: Core.Strapi,
  { uid, documentId }: Deliverable,
): Promise<ReadonlyMap<string, string>> {
  const rows = await runSql<{ locale: string; content_row: string }>(
    strapi,
    `select locale, ${contentRow('r')} as content_row from ${quoteTableOf(strapi, uid)} as r
     where document_id = ? and published_at is not null`,
    [documentId],
  );
  return new Map(rows.map((row) => [row.locale, row.content_row]));
}
