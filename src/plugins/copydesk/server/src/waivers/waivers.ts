import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { findSourceLocale } from '../../../domain/assess-document';
import type { ReleaseSnapshot } from '../../../domain/document';
import type { ContentTypeUid, DocumentId, Locale } from '../../../domain/ids';
import { findStanding, isActive } from '../../../domain/release/waiver';
import type { Waiver, WaiverSignature } from '../../../shared/contracts/waivers';
import { policyInForce } from '../policy/policy-in-force';
import { documentChanges } from '../writes/document-changes';
import { describeWaivers, type WantsDocument } from './describe-waivers';
import type { Grant } from './read-grant-request';
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
  if (policyInForce(strapi).policy().contentTypes[uid]?.release !== 'together') {
    throw new errors.ValidationError(`In “${uid}” an original does not wait for its translations: nothing to waive.`);
  }
  const waiver = await changeWaivers(strapi, uid, documentId, async (waivers) => {
    const grantedAt = new Date();
    const active = waivers.find((one) => isActive(one, grantedAt));
    if (active) {
      const until = `by ${active.grantedBy.name}, until ${active.deadline.toISOString()}`;
      throw new errors.ValidationError(
        `The document “${documentId}” has a waiver already (${until}). Withdraw it first.`,
      );
    }
    return insertWaiver(strapi, uid, documentId, { ...grant, grantedAt, by });
  });
  log(strapi, 'granted a waiver', waiver);
  return waiver;
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
