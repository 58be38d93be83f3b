import type { Core, UID } from '@strapi/strapi';
import type { DocumentId, Locale } from '../../../domain/violation';
import { createTextReader } from '../database/json/create-text-reader';
import { runPreparedSql } from '../database/run-sql';
import { upsertRows } from '../database/upsert-rows';
import { getDesk } from '../policy/policy-in-force';
import type { Stage, StateRow } from './stored-state';

export const stateUid = 'plugin::copydesk.translation-state' as UID.ContentType;
export const stateTable = 'copydesk_translation_states';

/** Column by column in the order in which they are written: what names a row, and what it says. */
const naming = { contentType: 'content_type', subject: 'subject', locale: 'locale', stage: 'stage' } as const;
const saying = {
  sourceLocale: 'source_locale',
  fields: 'fields',
  status: 'status',
  translated: 'translated',
  total: 'total',
  stale: 'stale',
  staleSince: 'stale_since',
  urgent: 'urgent',
  urgentSince: 'urgent_since',
  method: 'method',
  translators: 'translators',
} as const;

/** Makes sure that there is one row at most for each version and stage. */
export async function indexStates(strapi: Core.Strapi): Promise<void> {
  await strapi.db.connection.raw(
    `create unique index if not exists copydesk_translation_states_key
     on copydesk_translation_states (content_type, subject, stage, locale)`,
  );
}

/** Loads the books of a document, of both stages. */
export async function loadStates(strapi: Core.Strapi, uid: string, documentId: DocumentId): Promise<StateRow[]> {
  const row = createTextReader(strapi, getDesk(strapi).schemaOf)(stateUid, 'columns');
  const found = await runPreparedSql<{ row: string }>(
    strapi,
    `select ${row.sql('t')} as row from ${stateTable} t where t.content_type = ? and t.subject = ?`,
    [uid, documentId],
  );
  return found.map(({ row: text }) => row.read(text) as unknown as StateRow);
}

/** Writes rows, each over the one that is there. Runs in the caller's transaction, in one statement. */
export async function writeStates(strapi: Core.Strapi, rows: readonly StateRow[]): Promise<void> {
  await upsertRows(strapi, stateTable, naming, saying, rows);
}

/** Takes the books of versions away that are no longer there. */
export async function removeStates(
  strapi: Core.Strapi,
  where: { contentType?: string; subject?: DocumentId; stage?: Stage; locale?: Locale | { $in: readonly Locale[] } },
): Promise<void> {
  await strapi.db.query(stateUid).deleteMany({ where });
}
