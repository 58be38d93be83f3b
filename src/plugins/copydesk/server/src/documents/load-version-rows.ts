import type { Core } from '@strapi/strapi';
import type { ContentTypeUid, DocumentId, Locale } from '../../../domain/ids';
import { queryOf } from '../strapi/query-of';

/** A row of a document, draft or published, with what the conditions of permissions need. */
export interface VersionRow {
  uid: ContentTypeUid;
  id: number;
  documentId: DocumentId;
  locale: Locale;
  publishedAt: string | null;
  createdBy: { id: number; roles: { id: number }[] } | null;
}

/** Loads the rows of several documents of one type, without their content. */
export async function loadVersionRows(
  strapi: Core.Strapi,
  uid: ContentTypeUid,
  documentIds: readonly DocumentId[],
): Promise<VersionRow[]> {
  const rows = await queryOf<Omit<VersionRow, 'uid'>>(strapi, uid).findMany({
    where: { documentId: { $in: documentIds } },
    select: ['id', 'documentId', 'locale', 'publishedAt'],
    populate: { createdBy: { populate: ['roles'] } },
  });
  return rows.map((row) => ({ uid, ...row }));
}
