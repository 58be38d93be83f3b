import type { Core, UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { findSourceLocale } from '../../../domain/assess-document';
import type { ReleaseSnapshot } from '../../../domain/document';
import { findStanding, isActive } from '../../../domain/release/waiver';
import type { DocumentId, Locale } from '../../../domain/violation';
import type { Waiver, WaiverSignature } from '../../../shared/contracts/waivers';
import { refreshEntry } from '../desk/refresh-entry';
import { describeWaivers, type WantsDocument } from './describe-waivers';
import { lockTurn } from '../database/write-lock';
import { type StoredWaiver, toStored, type WaiverRow } from './stored-waiver';
import { getDesk } from '../policy/policy-in-force';
import type { Grant } from './read-grant-request';

const waiverUid = 'plugin::copydesk.waiver' as UID.ContentType;

/** The waivers that the desk has granted. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const find = async (where: Partial<WaiverRow>): Promise<StoredWaiver[]> => {
    const rows: WaiverRow[] = await strapi.db.query(waiverUid).findMany({ where, orderBy: { id: 'asc' } });
    return rows.map(toStored);
  };
  const findOf = (uid: string, documentId: DocumentId) => find({ contentType: uid, subject: documentId });

  const describeOne = async (uid: string, documentId: DocumentId, id: number): Promise<Waiver> => {
    const waiver = (await describeWaivers(strapi, await findOf(uid, documentId))).find((found) => found.id === id);
    if (!waiver) throw new Error(`There is no waiver ${id} of ${uid} ${documentId}`);
    return waiver;
  };

  return {
    /** Until when the source locale of a document may go out alone; a time that has passed where the waiver has lapsed. */
    async findDeadline(uid: string, documentId: DocumentId): Promise<Date | undefined> {
      return findStanding(await findOf(uid, documentId))?.deadline;
    },

    /** The waiver that counts for a document. */
    findStanding: async (uid: string, documentId: DocumentId): Promise<StoredWaiver | undefined> =>
      findStanding(await findOf(uid, documentId)),

    list: async (wants: WantsDocument): Promise<Waiver[]> => describeWaivers(strapi, await find({}), wants),

    listOf: async (uid: string, documentId: DocumentId): Promise<Waiver[]> =>
      describeWaivers(strapi, await findOf(uid, documentId)),

    /** Notes a publication of the source locale alone while a waiver held. */
    async logUse(document: ReleaseSnapshot, locales: readonly Locale[]): Promise<void> {
      const { uid, documentId } = document;
      const sourceLocale = findSourceLocale(document, getDesk(strapi).policy());
      if (locales.length !== 1 || locales[0] !== sourceLocale) return;
      const standing = findStanding(await findOf(uid, documentId));
      if (!standing || !isActive(standing, new Date())) return;
      const deadline = standing.deadline.toISOString();
      strapi.log.warn(
        `copydesk: ${uid} ${documentId} goes out in ${sourceLocale} alone; its translations are due by ${deadline}`,
        { uid, documentId, locale: sourceLocale, deadline },
      );
    },

    /** Lets the source locale of a document out before its translations. */
    async grant(uid: string, documentId: DocumentId, grant: Grant, by: WaiverSignature): Promise<Waiver> {
      if (getDesk(strapi).policy().contentTypes[uid]?.release !== 'together') {
        throw new errors.ValidationError(
          `In “${uid}” an original does not wait for its translations: nothing to waive.`,
        );
      }
      const waiver = await strapi.db.transaction(async () => {
        await lockTurn(strapi);
        const now = new Date();
        const active = (await findOf(uid, documentId)).find((waiver) => isActive(waiver, now));
        if (active) {
          const until = `by ${active.grantedBy.name}, until ${active.deadline.toISOString()}`;
          throw new errors.ValidationError(
            `The document “${documentId}” has a waiver already (${until}). Withdraw it first.`,
          );
        }
        const { id } = await strapi.db.query(waiverUid).create({
          data: {
            contentType: uid,
            subject: documentId,
            ...grant,
            grantedAt: now,
            grantedById: by.id,
            grantedByName: by.name,
          },
        });
        await refreshEntry(strapi, uid, documentId);
        return describeOne(uid, documentId, id);
      });
      tell('granted a waiver', waiver);
      return waiver;
    },

    /** Takes back the waiver of a document, active or lapsed. It stays in the books. */
    async withdraw(uid: string, documentId: DocumentId, by: WaiverSignature): Promise<Waiver> {
      const waiver = await strapi.db.transaction(async () => {
        await lockTurn(strapi);
        const standing = findStanding(await findOf(uid, documentId));
        if (!standing) throw new errors.NotFoundError(`The document “${documentId}” of “${uid}” has no waiver.`);
        const { id } = standing;
        await strapi.db.query(waiverUid).update({
          where: { id },
          data: { withdrawnAt: new Date(), withdrawnById: by.id, withdrawnByName: by.name },
        });
        await refreshEntry(strapi, uid, documentId);
        return describeOne(uid, documentId, id);
      });
      tell('withdrew a waiver', waiver);
      return waiver;
    },
  };

  function tell(what: string, waiver: Waiver): void {
    const { uid, documentId, deadline, reason, unpublished } = waiver;
    const { id, name } = waiver.withdrawnBy ?? waiver.grantedBy;
    const missing = unpublished.join(', ') || 'none';
    strapi.log.info(
      `copydesk: ${name} (${id}) ${what} for ${uid} ${documentId} until ${deadline}; not published yet: ${missing}`,
      { uid, documentId, locales: unpublished, userId: id, deadline, reason },
    );
  }
};
