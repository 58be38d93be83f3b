import type { Core } from '@strapi/strapi';
import { queryOf } from '../strapi/query-of';
import { documentChanges } from '../writes/document-changes';
import { policyInForce } from '../policy/policy-in-force';
import { compactDeskCounts } from './desk-counts';
import { deskRowUid, type DeskRow } from './desk-row-store';
import { reassessDocument } from './refresh-on-change';

const batch = 50;
const everyMinute = 60_000;

/**
 * Reassesses the documents that are due, each in a transaction of its own: rights have expired, a deadline has passed, or a
 * write that affected too many documents left them for later. Returns how many there were.
 */
export async function reassessDue(strapi: Core.Strapi): Promise<number> {
  const due = await queryOf<Pick<DeskRow, 'contentType' | 'subject'>>(strapi, deskRowUid).findMany({
    where: { reassessAt: { $lte: new Date() } },
    select: ['contentType', 'subject'],
    orderBy: { reassessAt: 'asc' },
    limit: batch,
  });
  for (const { contentType: uid, subject: documentId } of due) {
    if (!policyInForce(strapi).covers(uid)) continue;
    await documentChanges(strapi).write(() => reassessDocument(strapi, uid, documentId));
  }
  return due.length === batch ? batch + (await reassessDue(strapi)) : due.length;
}

/** Reassesses due documents once a minute. Returns a function that stops it. */
export function reassessEveryMinute(strapi: Core.Strapi): () => Promise<void> {
  let running: Promise<unknown> = Promise.resolve();
  const timer = setInterval(() => {
    running = running
      .then(() => reassessDue(strapi))
      .then(() => compactDeskCounts(strapi))
      .catch((error: unknown) => strapi.log.error(`copydesk: could not bring the desk up to date: ${String(error)}`));
  }, everyMinute);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await running;
  };
}
