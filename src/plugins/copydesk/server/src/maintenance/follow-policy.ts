import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { ContentTypeUid, DocumentId } from '../../../domain/ids';
import { quoteTableOf } from '../database/quote-table';
import { runSql } from '../database/run-sql';
import { deskRowTable } from '../desk/desk-row-store';
import { countDue, reassessDue } from '../desk/reassess-due';
import { policyInForce } from '../policy/policy-in-force';
import type { Stop } from '../desk/tasks';
import { documentChanges } from '../writes/document-changes';
import { adoptDocument } from './adopt-documents';

/** Raise it when documents stand differently by the same policy, because a rule or the desk has changed: all are assessed again. */
const assessmentVersion = 3;

type Fingerprints = Record<ContentTypeUid, string>;

/**
 * Notices at the start that the policy, or the model that it applies to, is not the one that the desk was made by, and makes the desk
 * follow:
 *
 * - rows of types that the policy no longer covers are put away; their translation records, waivers and releases are kept, for the type may come back;
 * - the documents of types that it speaks of otherwise are marked as due;
 * - the documents that have no row yet, of types that are new to it, are adopted.
 *
 * The latter two are done in the background, document by document, with the progress in the log. What is not done when the
 * process ends goes on at the next start. Returns a function that stops it.
 */
export async function followPolicy(strapi: Core.Strapi): Promise<Stop> {
  const wanted = fingerprintTypes(strapi);
  const changed = await documentChanges(strapi).write(() => markChanged(strapi, wanted));
  if (changed.length === 0) return async () => {};

  const stop = new AbortController();
  const running = bringUpToDate(strapi, changed, wanted, stop.signal).catch((error: unknown) =>
    strapi.log.error(`copydesk: could not make the desk follow the policy: ${String(error)}`),
  );
  return async () => {
    stop.abort();
    await running;
  };
}

/** Puts away what the policy has left, and marks what it speaks of otherwise. Answers the types that are not up to date. */
async function markChanged(strapi: Core.Strapi, wanted: Fingerprints): Promise<ContentTypeUid[]> {
  const types = Object.keys(wanted);
  const known = (await readKnown(strapi)) ?? {};
  const gone = await runSql<{ content_type: ContentTypeUid }>(
    strapi,
    `delete from ${deskRowTable} where content_type <> all(?) returning content_type`,
    [types],
  );
  if (gone.length > 0) {
    const names = [...new Set(gone.map((row) => row.content_type))].join(', ');
    strapi.log.info(`copydesk: the policy no longer covers ${names}: ${gone.length} documents have left the desk`);
  }
  const changed = types.filter((uid) => known[uid] !== wanted[uid]);
  await runSql(strapi, `update ${deskRowTable} set reassess_at = now() where content_type = any(?)`, [changed]);
  // Rows that are marked stay so. What is yet to be adopted is not to be forgotten, so these types are not known before.
  await writeKnown(strapi, Object.fromEntries(Object.entries(known).filter(([uid]) => known[uid] === wanted[uid])));
  return changed;
}

async function bringUpToDate(
  strapi: Core.Strapi,
  changed: readonly ContentTypeUid[],
  wanted: Fingerprints,
  signal: AbortSignal,
): Promise<void> {
  const due = await countDue(strapi);
  let adopted = 0;
  for (const uid of changed) {
    for (const documentId of await listUnlisted(strapi, uid)) {
      if (signal.aborted) return;
      await documentChanges(strapi).write(() => adoptDocument(strapi, uid, documentId));
      adopted += 1;
    }
  }
  if (due > 0) strapi.log.info(`copydesk: the policy has changed: ${due} documents are assessed again`);
  const report = (done: number, remaining: number) =>
    strapi.log.info(`copydesk: assessed ${done} documents again, ${remaining} to go`);
  const assessed = await reassessDue(strapi, { signal, report });
  if (signal.aborted) return;
  await documentChanges(strapi).write(async () => {
    const known: Fingerprints = { ...(await readKnown(strapi)) };
    for (const uid of changed) known[uid] = wanted[uid] ?? '';
    await writeKnown(strapi, known);
  });
  if (adopted + assessed > 0) {
    strapi.log.info(`copydesk: the desk follows the policy: ${assessed} assessed again, ${adopted} new on the desk`);
  }
}

/** The documents of a type that are not on the desk. */
async function listUnlisted(strapi: Core.Strapi, uid: ContentTypeUid): Promise<DocumentId[]> {
  const rows = await runSql<{ document_id: DocumentId }>(
    strapi,
    `select distinct t.document_id from ${quoteTableOf(strapi, uid)} t
     where not exists (select 1 from ${deskRowTable} d where d.content_type = ? and d.subject = t.document_id)
     order by t.document_id`,
    [uid],
  );
  return rows.map((row) => row.document_id);
}

/** For each type, a fingerprint of all but content that decides how its documents stand. */
function fingerprintTypes(strapi: Core.Strapi): Fingerprints {
  const { policy, schemaOf } = policyInForce(strapi);
  const { contentTypes, waivers: _waivers, ...all } = policy();
  const fingerprint = (uid: ContentTypeUid) => {
    const { draftAndPublish, localized, attributes } = schemaOf(uid);
    const basis = [assessmentVersion, all, contentTypes[uid], draftAndPublish, localized, attributes];
    return createHash('sha1').update(JSON.stringify(basis)).digest('hex');
  };
  return Object.fromEntries(Object.keys(contentTypes).map((uid) => [uid, fingerprint(uid)]));
}

/** The fingerprints that the desk was last made by. */
async function readKnown(strapi: Core.Strapi): Promise<Fingerprints | null> {
  return (await storeOf(strapi).get({ key: 'policy' })) as Fingerprints | null;
}

async function writeKnown(strapi: Core.Strapi, value: Fingerprints): Promise<void> {
  await storeOf(strapi).set({ key: 'policy', value });
}

function storeOf(strapi: Core.Strapi) {
  return strapi.store({ type: 'plugin', name: 'copydesk' });
}
