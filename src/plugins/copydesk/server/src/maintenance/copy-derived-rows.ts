import type { Core } from '@strapi/strapi';
import type { ContentTypeUid, DocumentId } from '../../../domain/ids';
import { selectContentVersion } from '../desk/content-version';
import { deskRowTable } from '../desk/desk-row-store';
import { runSql } from '../database/run-sql';
import { stateTable } from '../translations/state-store';

/**
 * Copies the translation records and the desk row of a document to copies of it that were made, row for row, past the document
 * service. Three statements, however many copies there are.
 */
export async function copyDerivedRows(
  strapi: Core.Strapi,
  uid: ContentTypeUid,
  original: DocumentId,
  copies: readonly DocumentId[],
): Promise<void> {
  const columns = {
    [stateTable]: `locale, stage, source_locale, fields, status, translated, total, stale, stale_since, urgent, urgent_since,
      method, translators`,
    [deskRowTable]: `title, titles, source_locale, locales, states, rank, waiver, authors, changed_at, reassess_at`,
  };
  const version = selectContentVersion(strapi, uid, 'subject');
  await strapi.db.transaction(async () => {
    for (const [table, list] of Object.entries(columns)) {
      await runSql(
        strapi,
        `insert into ${table} (content_type, subject, document_id, created_at, updated_at, ${list})
         select content_type, copy, gen_random_uuid()::text, now(), now(), ${list}
         from ${table}, unnest(?::text[]) as copy where content_type = ? and subject = ?`,
        [[...copies], uid, original],
      );
    }
    await runSql(
      strapi,
      `update ${deskRowTable} set content_version = ${version}
       where content_type = ? and subject = any(?)`,
      [uid, [...copies]],
    );
  });
}
