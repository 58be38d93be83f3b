import type { Core } from '@strapi/strapi';
import type { ContentTypeUid, DocumentId } from '../../../domain/ids';
import { runSql } from '../database/run-sql';
import { documentChanges } from '../writes/document-changes';
import { policyInForce } from '../policy/policy-in-force';
import { compactDeskCounts } from './desk-counts';
import { deskRowTable } from './desk-row-store';
import { reassessWithUsers } from './refresh-on-change';

const batch = 50;
const everyMinute = 60_000;

/** How long a document that could not be reassessed waits, so that it does not keep the others from it. */
const patience = '10 minutes';

/** Reports progress: `done` documents, and how many are still due. */
export type ReassessmentProgress = (done: number, remaining: number) => void;

/** When to stop, and whom to tell. */
export interface Reassessment {
  signal?: AbortSignal;
  report?: ReassessmentProgress;
}

/**
 * Reassesses the documents that are due, each in a transaction of its own: rights have expired, a deadline has passed, the policy has
 * changed, or a write that affected too many documents left them for later. Stops between two documents when it is told to. Returns how many
 * there were.
 */
export async function reassessDue(strapi: Core.Strapi, { signal, report }: Reassessment = {}): Promise<number> {
  let done = 0;
  for (let due = await findDue(strapi); due.length > 0 && !signal?.aborted; due = await findDue(strapi)) {
    for (const { uid, documentId } of due) {
      if (signal?.aborted) return done;
      await reassess(strapi, uid, documentId);
      done += 1;
    }
    report?.(done, await countDue(strapi));
  }
  return done;
}

async function reassess(strapi: Core.Strapi, uid: ContentTypeUid, documentId: DocumentId): Promise<void> {
  try {
    await documentChanges(strapi).write(async () => {
      // Another instance may have done it since it was found.
      if (await isDue(strapi, uid, documentId)) await reassessWithUsers(strapi, uid, documentId);
    });
  } catch (error) {
    strapi.log.error(`copydesk: could not bring ${uid} ${documentId} up to date on the desk: ${String(error)}`);
    await runSql(
      strapi,
      `update ${deskRowTable} set reassess_at = now() + ?::interval where content_type = ? and subject = ?`,
      [patience, uid, documentId],
    );
  }
}

async function isDue(strapi: Core.Strapi, uid: ContentTypeUid, documentId: DocumentId): Promise<boolean> {
  return (await selectDue(strapi, [uid]).where('subject', documentId).select('id')).length > 0;
}

/** Those of the types that the policy covers: the rows of any other are put away when the policy changes. */
async function findDue(strapi: Core.Strapi): Promise<readonly { uid: ContentTypeUid; documentId: DocumentId }[]> {
  return runSql(
    strapi,
    `select content_type as uid, subject as "documentId" from ${deskRowTable}
     where reassess_at <= now() and content_type = any(?) order by reassess_at, id limit ${batch}`,
    [coveredTypes(strapi)],
  );
}

/** The rows of these types that are due: they say what was true before. */
export function selectDue(strapi: Core.Strapi, types: readonly ContentTypeUid[]) {
  return strapi.db
    .connection(deskRowTable)
    .whereIn('content_type', [...types])
    .whereRaw('reassess_at <= now()');
}

/** How many documents are due. */
export async function countDue(strapi: Core.Strapi): Promise<number> {
  const [row]: { count: string }[] = await selectDue(strapi, coveredTypes(strapi)).count('* as count');
  return Number(row?.count ?? 0);
}

function coveredTypes(strapi: Core.Strapi): ContentTypeUid[] {
  return Object.keys(policyInForce(strapi).policy().contentTypes);
}

/** Reassesses due documents once a minute. Returns a function that stops it, after the document that is being reassessed. */
export function reassessEveryMinute(strapi: Core.Strapi): () => Promise<void> {
  const stop = new AbortController();
  let running: Promise<unknown> | undefined;
  const timer = setInterval(() => {
    // One run at a time: a long one is not followed by as many as there were minutes.
    running ??= reassessDue(strapi, { signal: stop.signal })
      .then(() => compactDeskCounts(strapi))
      .catch((error: unknown) => strapi.log.error(`copydesk: could not bring the desk up to date: ${String(error)}`))
      .finally(() => (running = undefined));
  }, everyMinute);
  timer.unref();
  return async () => {
    clearInterval(timer);
    stop.abort();
    await running;
  };
}
