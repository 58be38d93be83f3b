import type { Core } from '@strapi/strapi';
import type { ContentTypeUid, DocumentId, Locale } from '../../../domain/ids';
import { runSql } from '../database/run-sql';
import { documentChanges } from '../writes/document-changes';
import { followDocument } from './follow-document';
import { describeRecordedScope } from './recorded-scope';
import { resolveRows } from './resolve-rows';

/** How many documents are followed in one transaction: editors wait for no more. */
const atOnce = 10;
/** A document that could not be followed so many times is left until it is changed again. */
const maxAttempts = 5;

interface Recorded {
  uid: ContentTypeUid;
  documentId: DocumentId;
  locales: Locale[];
  ids: string[];
}

/**
 * Follows every change that the database has recorded: translation records, the desk, and what readers get are brought in line with
 * what is stored now. Several instances may do so at once; each waits for what another has begun. Returns how many documents it followed.
 *
 * `hasStopped` is asked between transactions.
 */
export async function followRecordedChanges(
  strapi: Core.Strapi,
  hasStopped: () => boolean = () => false,
): Promise<number> {
  const scope = describeRecordedScope(strapi);
  let followed = 0;
  while (!hasStopped() && (await isAnythingRecorded(strapi))) {
    while (!hasStopped() && (await resolveRows(strapi, scope)));
    followed += await follow(strapi, await findPending(strapi), scope.holders);
  }
  return followed;
}

/** Whether anything is recorded that has not been followed. */
export async function isAnythingRecorded(strapi: Core.Strapi): Promise<boolean> {
  const rows = await runSql(strapi, `select 1 from copydesk_recorded_changes where attempts < ${maxAttempts} limit 1`);
  return rows.length > 0;
}

/** The documents that were changed first. */
async function findPending(strapi: Core.Strapi): Promise<readonly Recorded[]> {
  return runSql<Recorded>(
    strapi,
    `select content_type as uid, subject as "documentId", array_agg(id) as ids,
       coalesce(array_agg(distinct locale) filter (where locale is not null), '{}') as locales
     from (
       select * from copydesk_recorded_changes where subject is not null and attempts < ${maxAttempts}
       order by attempts, id limit 1000
     ) as recorded
     group by 1, 2 order by min(attempts), min(id) limit ${atOnce}`,
  );
}

/** Follows documents in one transaction, or, if that fails, each in its own. */
async function follow(strapi: Core.Strapi, pending: readonly Recorded[], holders: readonly string[]): Promise<number> {
  try {
    return await documentChanges(strapi).write(async () => {
      let followed = 0;
      for (const { uid, documentId, locales, ids } of pending) {
        // Removed before the document is read: a change that comes later is recorded again. What another instance has removed, it follows.
        const removed = await runSql(strapi, 'delete from copydesk_recorded_changes where id = any(?) returning 1', [
          ids,
        ]);
        if (removed.length === 0 || !holders.includes(uid)) continue;
        await followDocument(strapi, uid, documentId, locales);
        followed += 1;
      }
      return followed;
    });
  } catch (error) {
    const [first] = pending;
    if (pending.length > 1 || !first) {
      let followed = 0;
      for (const one of pending) followed += await follow(strapi, [one], holders);
      return followed;
    }
    strapi.log.error(
      `copydesk: could not follow a change of ${first.uid} ${first.documentId} that was made past it: ${String(error)}`,
    );
    await runSql(strapi, 'update copydesk_recorded_changes set attempts = attempts + 1 where id = any(?)', [first.ids]);
    return 0;
  }
}
