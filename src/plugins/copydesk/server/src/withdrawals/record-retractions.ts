import type { Core } from '@strapi/strapi';
import { nothingSeen, type SeenByReaders } from '../../../domain/release/assess-lifting';
import type { ContentTypeUid, DocumentId, Locale } from '../../../domain/ids';
import {
  isSameRetraction,
  listFreshRetractions,
  type LocalRetraction,
} from '../../../domain/withdrawal/list-fresh-retractions';
import { findAuthor } from '../current-request/find-author';
import { findPublishedRetractions, keepStanding } from './find-published-retractions';
import { changeWithdrawal, findWithdrawals, insertWithdrawal, keepRetractions, listLifted } from './withdrawal-store';
import { findTitles } from './withdrawals';

/** The publication that a retraction came with. */
export interface RetractingPublication {
  /** What readers saw before it. */
  seen: SeenByReaders;
  /** Whether it would have been let out if it were no retraction. */
  passedGate: boolean;
}

/** Something past the plugin has published it: nobody knows what of it would have been let out, or what readers saw before. */
const unknown: RetractingPublication = { seen: nothingSeen, passedGate: false };

/**
 * Makes a withdrawal of what was published: a correction of kind retraction takes the document back in all its locales. Its
 * note is what readers are told. If the document is withdrawn already, the correction comes to that withdrawal.
 *
 * A retraction whose withdrawal was lifted makes no other one ({@link listFreshRetractions}). Nor does its removal lift one: only the act
 * does.
 *
 * Runs in the transaction of the publication, or, for what was published past the plugin, in the write that follows it. Returns whether it has
 * made a withdrawal or changed one.
 */
export async function recordRetractions(
  strapi: Core.Strapi,
  uid: ContentTypeUid,
  documentId: DocumentId,
  publication: RetractingPublication = unknown,
): Promise<boolean> {
  const published = await findPublishedRetractions(strapi, uid, documentId);
  const known = await findWithdrawals(strapi, uid, documentId);
  for (const withdrawal of known.filter(({ liftedAt }) => liftedAt !== null)) {
    const standing = keepStanding(withdrawal.retractions, published);
    if (standing.length < withdrawal.retractions.length) await keepRetractions(strapi, withdrawal, standing);
  }
  const fresh = listFreshRetractions(published.found, listLifted(known));
  if (fresh.length === 0) return false;

  const { passedGate, seen } = publication;
  const inForce = known.find(({ liftedAt }) => liftedAt === null);
  if (inForce) {
    const coming = fresh.filter((one) => !inForce.retractions.some((other) => isSameRetraction(one, other)));
    if (publication === unknown && coming.length === 0) return false;
    await changeWithdrawal(strapi, {
      ...inForce,
      notes: { ...inForce.notes, ...listNotes(fresh) },
      retractions: [...inForce.retractions, ...coming],
      passedGate: inForce.passedGate && passedGate,
    });
    return true;
  }
  await insertWithdrawal(strapi, {
    ...{ uid, documentId, kind: 'retraction', notes: listNotes(fresh) },
    ...{ titles: await findTitles(strapi, uid, documentId), retractions: fresh, seen, passedGate },
    ...{ withdrawnAt: findTime(fresh), withdrawnBy: findAuthor(strapi) },
  });
  strapi.log.info(`copydesk: ${uid} ${documentId} is withdrawn by a retraction`, { uid, documentId });
  return true;
}

function listNotes(retractions: readonly LocalRetraction[]): Record<Locale, string> {
  return Object.fromEntries(
    retractions.flatMap(({ locale, note }) => (locale === null || note === '' ? [] : [[locale, note] as const])),
  );
}

/** When the document was taken back: at the time of its first retraction, if that is dated, and not in the future. */
function findTime(retractions: readonly LocalRetraction[]): Date {
  const now = new Date();
  const [first] = retractions.flatMap(({ time }) => time ?? []).sort();
  return first !== undefined && new Date(first) <= now ? new Date(first) : now;
}
