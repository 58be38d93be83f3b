import { isDeepStrictEqual } from 'node:util';
import type { Core } from '@strapi/strapi';
import type { ContentTypeUid, DocumentId } from '../../../domain/ids';
import { policyInForce } from '../policy/policy-in-force';
import { findUses } from '../references/find-uses';
import { queryOf } from '../strapi/query-of';
import { defineDocumentMiddleware } from '../writes/define-document-middleware';
import { mayReplace, replacingError } from './refuse-replacing';

/**
 * Refuses another file for a picture that readers see to those who may not publish whatever shows it. Without drafts, what is saved is
 * public at once, and the credit beside it was given for the file that was there.
 */
export const refuseOtherFileInUse = defineDocumentMiddleware(
  { name: 'refuseOtherFileInUse', on: ['update'] },
  (strapi) =>
    async ({ uid, params: { documentId, data = {} } }, next) => {
      const { policy, schemaOf } = policyInForce(strapi);
      const image = policy().parts[uid]?.image;
      if (image === undefined || !documentId || schemaOf(uid).draftAndPublish || !(image in data)) return next();

      return strapi.db.transaction(async () => {
        const uses = await findUses(strapi, { uid, documentId });
        if (await mayReplace(strapi, uses)) return next();
        const before = await loadFiles(strapi, uid, documentId, image);
        const saved = await next();
        const after = await loadFiles(strapi, uid, documentId, image);
        // A version that this save begins is shown by nothing yet.
        if (![...before].every(([row, files]) => isDeepStrictEqual(files, after.get(row)))) throw replacingError(uses);
        return saved;
      });
    },
);

/** The files that each version of a picture has. */
async function loadFiles(
  strapi: Core.Strapi,
  uid: ContentTypeUid,
  documentId: DocumentId,
  image: string,
): Promise<Map<number, unknown>> {
  const rows = await queryOf<{ id: number } & Record<string, unknown>>(strapi, uid).findMany({
    where: { documentId },
    select: ['id'],
    populate: { [image]: { select: ['id'] } },
  });
  return new Map(rows.map((row) => [row.id, row[image]]));
}
