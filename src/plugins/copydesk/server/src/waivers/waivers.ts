import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { findSourceLocale } from '../../../domain/assess-document';
import type { ReleaseSnapshot } from '../../../domain/document';
import type { ContentTypeUid, DocumentId, Locale } from '../../../domain/ids';
import { findStanding, isActive } from '../../../domain/release/waiver';
import type { Waiver, WaiverParams, WaiverSignature } from '../../../shared/contracts/waivers';
import { policyInForce } from '../policy/policy-in-force';
import { documentChanges } from '../writes/document-changes';
import { describeWaivers, type WantsDocument } from './describe-waivers';
import type { Grant } from './read-grant-request';
import type { StoredWaiver } from './stored-waiver';
import { findStandingWaiver, findWaivers, insertWaiver, markWithdrawn } from './waiver-store';

/** Describes the waivers of all documents that are wanted, in the order in which they call for action. */
export async function listWaivers(strapi: Core.Strapi, wants: WantsDocument): Promise<Waiver[]> {
  return describeWaivers(strapi, await findWaivers(strapi), wants);
}

/** Describes the waivers of one document. */
export async function listWaiversOf(
  strapi: Core.Strapi,
  uid: ContentTypeUid,
  documentId: DocumentId,
): Promise<Waiver[]> {
  return describeWaivers(strapi, await findWaivers(strapi, uid, documentId));
}

/** Logs a publication of the source locale alone under an active waiver. */
export async function logUseOfWaiver(
  strapi: Core.Strapi,
  document: ReleaseSnapshot,
  locales: readonly Locale[],
): Promise<void> {
  const { uid, documentId } = document;
  const sourceLocale = findSourceLocale(document, policyInForce(strapi).policy());
  if (locales.length !== 1 || locales[0] !== sourceLocale) return;
  const standing = await findStandingWaiver(strapi, uid, documentId);
  if (!standing || !isActive(standing, new Date())) return;
  const deadline = standing.deadline.toISOString();
  strapi.log.warn(
    `copydesk: ${uid} ${documentId} goes out in ${sourceLocale} alone; its translations are due by ${deadline}`,
    { uid, documentId, locale: sourceLocale, deadline },
  );
}

/**
 * Grants a waiver: lets the source locale of a document out before its translations.
 *
 * @throws {ValidationError} where originals do not wait for their translations, or where a waiver is active already.
 */
export async function grantWaiver(
  strapi: Core.Strapi,
  uid: ContentTypeUid,
  documentId: DocumentId,
  grant: Grant,
  by: WaiverSignature,
): Promise<Waiver> {
  const waiver = await changeWaivers(strapi, uid, documentId, async (waivers) => {
    const grantedAt = new Date();
    const obstacle = findObstacle(strapi, { uid, documentId }, waivers, grantedAt);
    if (obstacle !== undefined) throw new errors.ValidationError(obstacle);
    return insertWaiver(strapi, uid, documentId, { ...grant, grantedAt, by });
  });
  log(strapi, 'granted a waiver', waiver);
  return waiver;
}

/**
 * Grants a waiver for each of several documents, with one reason and one deadline: for all, or for none.
 *
 * @throws {ValidationError} naming every document that cannot have one, and why.
 */
export async function grantWaivers(
  strapi: Core.Strapi,
  documents: readonly WaiverParams[],
  grant: Grant,
  by: WaiverSignature,
): Promise<Waiver[]> {
  return documentChanges(strapi).write(async () => {
    const obstacles = [];
    for (const target of documents) {
      const waivers = await findWaivers(strapi, target.uid, target.documentId);
      const message = findObstacle(strapi, target, waivers, new Date());
      if (message !== undefined) obstacles.push({ name: 'ValidationError', path: ['documents'], message, target });
    }
    if (obstacles.length > 0) {
      throw new errors.ValidationError(obstacles.map(({ message }) => message).join(' '), { errors: obstacles });
    }
    const granted: Waiver[] = [];
    for (const { uid, documentId } of documents) {
      granted.push(await grantWaiver(strapi, uid, documentId, grant, by));
    }
    return granted;
  });
}

/** Why a document cannot have a waiver now; undefined if it can. */
function findObstacle(
  strapi: Core.Strapi,
  { uid, documentId }: WaiverParams,
  waivers: readonly StoredWaiver[],
  now: Date,
): string | undefined {
  if (policyInForce(strapi).policy().contentTypes[uid]?.release !== 'together') {
    return `In “${uid}” an original does not wait for its translations: nothing to waive.`;
  }
  const active = waivers.find((one) => isActive(one, now));
  if (!active) return undefined;
  const until = `by ${active.grantedBy.name}, until ${active.deadline.toISOString()}`;
  return `The document “${documentId}” has a waiver already (${until}). Withdraw it first.`;
}

/**
 * Withdraws the waiver of a document, active or lapsed. The record of it is kept.
 *
 * @throws {NotFoundError} where the document has none.
 */
export async function withdrawWaiver(
  strapi: Core.Strapi,
  uid: ContentTypeUid,
  documentId: DocumentId,
  by: WaiverSignature,
): Promise<Waiver> {
  const waiver = await changeWaivers(strapi, uid, documentId, async (waivers) => {
    const standing = findStanding(waivers);
    if (!standing) throw new errors.NotFoundError(`The document “${documentId}” of “${uid}” has no waiver.`);
    await markWithdrawn(strapi, standing.id, new Date(), by);
    return standing.id;
  });
  log(strapi, 'withdrew a waiver', waiver);
  return waiver;
}

/** Changes the waivers of a document in a write of its own, and describes the one that the change answers. */
async function changeWaivers(
  strapi: Core.Strapi,
  uid: ContentTypeUid,
  documentId: DocumentId,
  change: (waivers: Awaited<ReturnType<typeof findWaivers>>) => Promise<number>,
): Promise<Waiver> {
  const changes = documentChanges(strapi);
  return changes.write(async () => {
    const id = await change(await findWaivers(strapi, uid, documentId));
    changes.note({ uid, documentId, isSeen: false });
    const waiver = (await listWaiversOf(strapi, uid, documentId)).find((one) => one.id === id);
    if (!waiver) throw new Error(`There is no waiver ${id} of ${uid} ${documentId}`);
    return waiver;
  });
}

function log(strapi: Core.Strapi, what: string, waiver: Waiver): void {
  const { uid, documentId, deadline, reason, unpublished } = waiver;
  const { id, name } = waiver.withdrawnBy ?? waiver.grantedBy;
  const missing = unpublished.join(', ') || 'none';
  strapi.log.info(
    `copydesk: ${name} (${id}) ${what} for ${uid} ${documentId} until ${deadline}; not published yet: ${missing}`,
    { uid, documentId, locales: unpublished, userId: id, deadline, reason },
  );
}
