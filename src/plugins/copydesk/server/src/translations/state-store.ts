import type { Core } from '@strapi/strapi';
import type { ContentTypeUid, DocumentId, Locale } from '../../../domain/ids';
import type { Stage } from '../../../domain/staged-document';
import { createTextReader } from '../database/json/create-text-reader';
import { runPreparedSql } from '../database/run-sql';
import { upsertRows } from '../database/upsert-rows';
import { putIntoWriteCache, readThroughWriteCache } from '../database/write-cache';
import { policyInForce } from '../policy/policy-in-force';
import { queryOf } from '../strapi/query-of';
import { isSameRow, type StateRow } from './stored-state';

export const stateUid = 'plugin::copydesk.translation-state';
export const stateTable = 'copydesk_translation_states';

/** Column by column in the order in which they are written: what names a row, and what it says. */
const keyColumns = { contentType: 'content_type', subject: 'subject', locale: 'locale', stage: 'stage' } as const;
const valueColumns = {
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

/** Loads the translation records of a document, of both stages. */
export function loadStates(
  strapi: Core.Strapi,
  uid: ContentTypeUid,
  documentId: DocumentId,
): Promise<readonly StateRow[]> {
  return readThroughWriteCache(strapi, stateTable, cacheKey(uid, documentId), async () => {
    const row = createTextReader(strapi, policyInForce(strapi).schemaOf)(stateUid, 'columns');
    const found = await runPreparedSql<{ row: string }>(
      strapi,
      `select ${row.sql('t')} as row from ${stateTable} t where t.content_type = ? and t.subject = ? order by t.id`,
      [uid, documentId],
    );
    return found.map(({ row: text }) => row.read(text) as unknown as StateRow);
  });
}

/**
 * Makes the records of a document in one stage what they are to be: writes those that are new or say something else, each over
 * the one that is there, and removes those of versions that are gone. Answers whether anything changed. Runs in the caller's
 * transaction.
 */
export async function storeStates(
  strapi: Core.Strapi,
  { uid, documentId, stage }: { uid: ContentTypeUid; documentId: DocumentId; stage: Stage },
  wanted: readonly StateRow[],
): Promise<boolean> {
  const stored = await loadStates(strapi, uid, documentId);
  const before = new Map(stored.filter((row) => row.stage === stage).map((row) => [row.locale, row]));
  const changed = wanted.filter((row) => !isSameRow(row, before.get(row.locale)));
  const gone = [...before.keys()].filter((locale) => !wanted.some((row) => row.locale === locale));
  await upsertRows(strapi, stateTable, keyColumns, valueColumns, changed);
  if (gone.length > 0) {
    await removeStates(strapi, { contentType: uid, subject: documentId, stage, locale: { $in: gone } });
  }
  const isChanged = changed.length + gone.length > 0;
  if (isChanged) {
    const rows = [...stored.filter((row) => row.stage !== stage), ...wanted];
    putIntoWriteCache(strapi, stateTable, cacheKey(uid, documentId), rows);
  }
  return isChanged;
}

function cacheKey(uid: ContentTypeUid, documentId: DocumentId): string {
  return `states ${uid} ${documentId}`;
}

/** Removes the records of versions that are no longer there. */
export async function removeStates(
  strapi: Core.Strapi,
  where: {
    contentType?: ContentTypeUid;
    subject?: DocumentId;
    stage?: Stage;
    locale?: Locale | { $in: readonly Locale[] };
  },
): Promise<void> {
  await queryOf<StateRow>(strapi, stateUid).deleteMany({ where });
}
