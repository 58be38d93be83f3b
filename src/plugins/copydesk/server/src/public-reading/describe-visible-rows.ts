import type { Core } from '@strapi/strapi';
import type { ContentTypeUid } from '../../../domain/ids';
import { policyInForce } from '../policy/policy-in-force';
import { withdrawalsTable } from '../withdrawals/withdrawals-table';

/** A query for the ids of published rows of a type that readers are not to see; undefined if there can be none. */
export type SelectWithheld = (uid: ContentTypeUid) => object | undefined;

/** For whom rows are read. */
export interface Reader {
  mayReadDrafts: boolean;
  selectWithheld: SelectWithheld;
}

/**
 * The conditions, in the terms of Strapi's query builder, that rows of a model fulfil if readers may see them; none if they may see all.
 *
 * - Drafts are hidden from who may not read them, by whatever relation they are reached.
 * - Rows that belong to no document, or to no language of a type that has languages, are hidden: nobody could assess or withdraw them.
 * - Published rows of a document that is withdrawn are hidden. Drafts stay readable for whoever may read drafts.
 * - So are published rows that are withheld, because they are out in violation of the policy; rows of a type without drafts likewise.
 * - So are rows whose rights have expired, such as a picture.
 */
export function describeVisibleRows(
  strapi: Core.Strapi,
  uid: string,
  { mayReadDrafts, selectWithheld }: Reader,
): object[] {
  const { schemaOf, governs, covers, policy } = policyInForce(strapi);
  const isGoverned = governs(uid);
  const expiry = policy().parts[uid]?.rightsExpireAt;
  const hasDrafts = uid in strapi.contentTypes && schemaOf(uid).draftAndPublish;
  const isDraft = hasDrafts ? [{ publishedAt: { $null: true } }] : [];
  const withheld = selectWithheld(uid);
  const identifying = covers(uid) ? ['documentId', ...(schemaOf(uid).localized ? ['locale'] : [])] : [];
  return [
    ...(hasDrafts && !mayReadDrafts ? [{ publishedAt: { $notNull: true } }] : []),
    ...identifying.map((name) => ({ [name]: { $notNull: true } })),
    ...(isGoverned ? [{ $or: [...isDraft, { documentId: { $notIn: selectWithdrawn(strapi, uid) } }] }] : []),
    ...(withheld === undefined ? [] : [{ id: { $notIn: withheld } }]),
    ...(expiry === undefined
      ? []
      : [{ $or: [...isDraft, { [expiry]: { $null: true } }, { [expiry]: { $gt: new Date() } }] }]),
  ];
}

function selectWithdrawn(strapi: Core.Strapi, uid: string): object {
  return strapi.db.getConnection(withdrawalsTable).select('subject').where('content_type', uid).whereNull('lifted_at');
}
