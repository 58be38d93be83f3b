import type { Core } from '@strapi/strapi';
import type { ContentTypeUid, DocumentId } from '../../../domain/ids';
import { findStanding } from '../../../domain/release/waiver';
import type { WaiverSignature } from '../../../shared/contracts/waivers';
import { queryOf } from '../strapi/query-of';
import type { Grant } from './read-grant-request';
import { type StoredWaiver, toStored, type WaiverRow } from './stored-waiver';

const waiverUid = 'plugin::copydesk.waiver';

/** Every waiver that was ever granted, or those of one document, the oldest first. */
export async function findWaivers(
  strapi: Core.Strapi,
  uid?: ContentTypeUid,
  documentId?: DocumentId,
): Promise<StoredWaiver[]> {
  const where = uid === undefined ? {} : { contentType: uid, subject: documentId };
  const rows = await queryOf<WaiverRow>(strapi, waiverUid).findMany({ where, orderBy: { id: 'asc' } });
  return rows.map(toStored);
}

/** The waiver that counts for a document. */
export async function findStandingWaiver(
  strapi: Core.Strapi,
  uid: ContentTypeUid,
  documentId: DocumentId,
): Promise<StoredWaiver | undefined> {
  return findStanding(await findWaivers(strapi, uid, documentId));
}

/** Until when the source locale of a document may go out alone; a time in the past where the waiver has lapsed. */
export async function findDeadline(
  strapi: Core.Strapi,
  uid: ContentTypeUid,
  documentId: DocumentId,
): Promise<Date | undefined> {
  return (await findStandingWaiver(strapi, uid, documentId))?.deadline;
}

/** Stores a new waiver of a document and answers its id. */
export async function insertWaiver(
  strapi: Core.Strapi,
  uid: ContentTypeUid,
  documentId: DocumentId,
  { reason, deadline, grantedAt, by }: Grant & { grantedAt: Date; by: WaiverSignature },
): Promise<number> {
  const data = { contentType: uid, subject: documentId, reason, deadline, grantedAt };
  const { id } = await queryOf<WaiverRow>(strapi, waiverUid).create({
    data: { ...data, grantedById: by.id, grantedByName: by.name },
  });
  return id;
}

/** Marks a waiver as withdrawn; its row is kept. */
export async function markWithdrawn(
  strapi: Core.Strapi,
  id: number,
  withdrawnAt: Date,
  by: WaiverSignature,
): Promise<void> {
  const data = { withdrawnAt, withdrawnById: by.id, withdrawnByName: by.name };
  await queryOf<WaiverRow>(strapi, waiverUid).update({ where: { id }, data });
}
