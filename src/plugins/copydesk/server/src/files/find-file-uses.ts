import type { Core } from '@strapi/strapi';
import type { ContentTypeUid, DocumentId, Locale } from '../../../domain/ids';
import type { Violation } from '../../../domain/violation';
import { policyInForce } from '../policy/policy-in-force';
import { describeUses, findUses } from '../references/find-uses';
import { contentTypeOf } from '../strapi/model-of';
import { queryOf } from '../strapi/query-of';
import { findUsingRows } from '../references/find-using-rows';

/** A version that shows files. */
interface ShowingRow {
  id: number;
  documentId: DocumentId;
  locale: Locale | null;
}

/**
 * Finds where readers see files of the media library: in published versions that hold them, and in published versions of other
 * documents that show a document which holds them, such as a picture with its credit. Of a type without drafts, a document
 * that no published version shows counts as unseen.
 */
export async function findFileUses(strapi: Core.Strapi, fileIds: readonly number[]): Promise<Violation[]> {
  if (fileIds.length === 0) return [];
  const { schemaOf } = policyInForce(strapi);
  // Types of the application have the name of their API; Strapi's own and plugins' have none.
  const holders = Object.keys(strapi.contentTypes).filter((uid) => 'apiName' in contentTypeOf(strapi, uid));
  const uses = await Promise.all(
    holders.map(async (uid) => {
      const ids = await findUsingRows(strapi, uid, { fileIds }, schemaOf);
      if (ids.length === 0) return [];
      return schemaOf(uid).draftAndPublish ? describeUses(strapi, uid, ids) : findUsesOfHolders(strapi, uid, ids);
    }),
  );
  return uses.flat();
}

/** The published versions that show documents of a type without drafts, given the rows that hold the files. */
async function findUsesOfHolders(
  strapi: Core.Strapi,
  uid: ContentTypeUid,
  ids: readonly number[],
): Promise<Violation[]> {
  const rows = await queryOf<ShowingRow>(strapi, uid).findMany({
    where: { id: { $in: ids } },
    select: ['id', 'documentId', 'locale'],
  });
  const documents = new Map<DocumentId, Locale[]>();
  for (const { documentId, locale } of rows) {
    documents.set(documentId, [...(documents.get(documentId) ?? []), ...(locale === null ? [] : [locale])]);
  }
  const { localized } = policyInForce(strapi).schemaOf(uid);
  const uses = [...documents].map(([documentId, locales]) =>
    findUses(strapi, { uid, documentId, ...(localized && { locales }) }),
  );
  return (await Promise.all(uses)).flat();
}
