import type { Core } from '@strapi/strapi';
import type { ContentTypeUid, DocumentId, Locale } from '../../../domain/ids';
import { findCorrectionAttributes, findRetractions } from '../../../domain/withdrawal/find-retractions';
import { findAuthor } from '../current-request/find-author';
import { loadVersions } from '../documents/load-versions';
import { policyInForce } from '../policy/policy-in-force';
import { changeWithdrawal, findWithdrawals, insertWithdrawal, listLifted } from './withdrawal-store';
import { findTitles } from './withdrawals';

/**
 * Makes a withdrawal of what was published: a correction of kind retraction takes the document back in all its locales. Its
 * note is what readers are told. If the document is withdrawn already, the correction comes to that withdrawal.
 *
 * A retraction whose withdrawal was lifted makes no other one. Nor does its removal lift one: only the act does.
 *
 * Runs in the transaction of the publication. `passedGate` is false if only its being a retraction let it out. Returns whether
 * the document is withdrawn by it.
 */
export async function recordRetractions(
  strapi: Core.Strapi,
  uid: ContentTypeUid,
  documentId: DocumentId,
  passedGate = true,
): Promise<boolean> {
  const { policy, schemaOf } = policyInForce(strapi);
  const { parts } = policy();
  const attributes = findCorrectionAttributes(uid, (name) => parts[name], schemaOf);
  if (!attributes) return false;

  const { versions } = await loadVersions(strapi, uid, documentId, 'published', schemaOf);
  const found = Object.entries(versions).flatMap(([locale, version]) =>
    findRetractions(version, attributes).map((retraction) => ({ locale, ...retraction })),
  );
  if (found.length === 0) return false;

  const known = await findWithdrawals(strapi, uid, documentId);
  const lifted = new Set(listLifted(known));
  const fresh = found.filter(({ key }) => !lifted.has(key));
  if (fresh.length === 0) return false;

  const notes: Record<Locale, string> = {};
  for (const { locale, note } of fresh) if (note !== '') notes[locale] = note;
  const keys = fresh.map(({ key }) => key);

  const inForce = known.find(({ liftedAt }) => liftedAt === null);
  if (inForce) {
    await changeWithdrawal(strapi, {
      ...inForce,
      notes: { ...inForce.notes, ...notes },
      corrections: [...new Set([...inForce.corrections, ...keys])],
      passedGate: inForce.passedGate && passedGate,
    });
    return true;
  }
  await insertWithdrawal(strapi, {
    ...{ uid, documentId, kind: 'retraction', notes, titles: await findTitles(strapi, uid, documentId) },
    ...{ corrections: [...new Set(keys)], passedGate, withdrawnAt: readTime(keys), withdrawnBy: findAuthor(strapi) },
  });
  strapi.log.info(`copydesk: ${uid} ${documentId} is withdrawn by a retraction`, { uid, documentId });
  return true;
}

/** When the document was taken back: at the time of its first retraction, if that is dated, and not in the future. */
function readTime(keys: readonly string[]): Date {
  const now = new Date();
  const [first] = keys
    .filter((key) => key.includes('T'))
    .map((key) => new Date(key))
    .sort((one, other) => one.getTime() - other.getTime());
  return first !== undefined && first <= now ? first : now;
}
