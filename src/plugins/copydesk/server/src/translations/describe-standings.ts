import type { Core } from '@strapi/strapi';
import type { ContentTypeUid, DocumentId, Locale } from '../../../domain/ids';
import type { Stage } from '../../../domain/staged-document';
import { policyInForce } from '../policy/policy-in-force';
import { queryOf } from '../strapi/query-of';
import { stateUid } from './state-store';
import { standingColumns, type StateRow, type VersionStanding } from './stored-state';

/**
 * Loads the standing of each version of these documents, in one statement: that of the drafts, compared with the draft of the
 * source, or that of the published versions, compared with the published source. For a type without drafts both are the same.
 */
export async function describeStandings(
  strapi: Core.Strapi,
  uid: ContentTypeUid,
  documentIds: readonly DocumentId[],
  stage: Stage,
): Promise<Map<DocumentId, Record<Locale, VersionStanding>>> {
  const { covers, schemaOf } = policyInForce(strapi);
  const described = new Map(documentIds.map((id): [DocumentId, Record<Locale, VersionStanding>] => [id, {}]));
  if (documentIds.length === 0 || !covers(uid)) return described;
  const rows = await queryOf<Omit<StateRow, 'fields'>>(strapi, stateUid).findMany({
    where: { contentType: uid, subject: { $in: documentIds }, stage: schemaOf(uid).draftAndPublish ? stage : 'draft' },
    select: ['subject', 'locale', ...standingColumns],
  });
  for (const row of rows) {
    const standing = Object.fromEntries(standingColumns.map((column) => [column, row[column]]));
    Object.assign(described.get(row.subject) ?? {}, { [row.locale]: standing });
  }
  return described;
}
