import type { Core } from '@strapi/strapi';
import type { DeskLocale } from '../../../domain/desk/describe-desk-row';
import type { ContentTypeUid, DocumentId, Locale } from '../../../domain/ids';
import { upsertRows } from '../database/upsert-rows';
import { deskRowTable } from '../releases/desk-row-table';
import { queryOf } from '../strapi/query-of';
import { selectContentVersion } from './content-version';

export { deskRowTable };

export const deskRowUid = 'plugin::copydesk.desk-entry';

/** The waiver of a document. Whether it is overdue depends on the time of the request, so it is not stored. */
export interface DeskRowWaiver {
  deadline: string;
  grantedBy: string;
  reason: string;
}

/** What the desk shows of a document, as the database holds it. */
export interface DeskRow {
  contentType: ContentTypeUid;
  subject: DocumentId;
  /** In the source locale, else in any; and in all of them, to be searched. */
  title: string;
  titles: string;
  sourceLocale: Locale;
  locales: Record<Locale, DeskLocale>;
  states: string[];
  rank: number;
  waiver: DeskRowWaiver | null;
  authors: DocumentId[];
  changedAt: string;
  reassessAt: string | null;
}

const keyColumns = { contentType: 'content_type', subject: 'subject' } as const;
const valueColumns = {
  title: 'title',
  titles: 'titles',
  sourceLocale: 'source_locale',
  locales: 'locales',
  states: 'states',
  rank: 'rank',
  waiver: 'waiver',
  authors: 'authors',
  changedAt: 'changed_at',
  reassessAt: 'reassess_at',
  contentVersion: 'content_version',
} as const;

/** Writes a row, in place of the one that is there. Runs in the caller's transaction. */
export async function writeDeskRow(strapi: Core.Strapi, row: DeskRow): Promise<void> {
  const version = selectContentVersion(strapi, row.contentType, '?');
  await upsertRows(strapi, deskRowTable, keyColumns, valueColumns, [
    { ...row, contentVersion: strapi.db.connection.raw(version, [row.subject]) },
  ]);
}

/** Removes the row of a document that is gone. */
export async function removeDeskRow(
  strapi: Core.Strapi,
  contentType: ContentTypeUid,
  subject: DocumentId,
): Promise<void> {
  await queryOf<DeskRow>(strapi, deskRowUid).deleteMany({ where: { contentType, subject } });
}
