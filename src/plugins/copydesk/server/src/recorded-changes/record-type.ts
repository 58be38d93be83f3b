import type { Core } from '@strapi/strapi';
import type { ContentTypeUid } from '../../../domain/ids';
import { quoteTableOf } from '../database/quote-table';
import { runSql } from '../database/run-sql';
import { deskRowTable } from '../desk/desk-row-store';
import type { RecordedScope } from './recorded-scope';

/** Records every document of these types as changed: those that are there, and those that the desk knows. */
export async function recordTypes(strapi: Core.Strapi, types: readonly ContentTypeUid[]): Promise<void> {
  for (const uid of types) {
    await runSql(
      strapi,
      `insert into copydesk_recorded_changes (content_type, subject)
       select ?, document_id from ${quoteTableOf(strapi, uid)} where document_id is not null
       union select ?, subject from ${deskRowTable} where content_type = ?`,
      [uid, uid, uid],
    );
  }
}

/**
 * Which types may be concerned when all rows of a table have changed at once. What stood in a component, in a link or in a type that
 * the policy does not cover can have been shown anywhere.
 */
export function listConcerned(uid: string, { types }: RecordedScope): readonly ContentTypeUid[] {
  return types.includes(uid) ? [uid] : types;
}
