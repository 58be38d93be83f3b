import type { Core } from '@strapi/strapi';
import type { errors } from '@strapi/utils';
import type { ContentTypeUid, DocumentId } from '../../../domain/ids';
import type { LocaleParam } from '../documents/resolve-locales';
import { isRefusalOfDocument, joinRefusals } from '../policy/readiness-error';
import { registryOf } from '../strapi/registry-of';

type Remove = (
  documentIds: readonly DocumentId[],
  uid: ContentTypeUid,
  params?: { locale?: LocaleParam },
) => Promise<{ count: number }>;

/** The service behind the panel's actions on several documents. */
interface DocumentManager {
  publish: (documentId: DocumentId, uid: ContentTypeUid, params: object) => Promise<unknown>;
  publishMany: (uid: ContentTypeUid, documentIds: readonly DocumentId[], locale: LocaleParam) => Promise<number>;
  unpublishMany: Remove;
  deleteMany: Remove;
}

/**
 * Has the panel's actions on several documents say of all of them what stands in their way: Strapi stops at the first that is
 * refused. All or none are done, one after the other.
 *
 * @seam document-manager
 */
export function refuseManyTogether(strapi: Core.Strapi): void {
  registryOf(strapi, 'services').extend(
    'plugin::content-manager.document-manager',
    (original: DocumentManager): DocumentManager => {
      /** Answers how many versions were changed. */
      const actOnEach = async (documentIds: readonly DocumentId[], act: (documentId: DocumentId) => Promise<number>) =>
        strapi.db.transaction(async () => {
          let count = 0;
          const refusals: errors.ValidationError[] = [];
          for (const documentId of new Set(documentIds)) {
            try {
              count += await act(documentId);
            } catch (error) {
              if (documentIds.length === 1 || !isRefusalOfDocument(error)) throw error;
              refusals.push(error);
            }
          }
          if (refusals.length > 0) throw joinRefusals(refusals);
          return count;
        });
      const removeEach =
        (remove: Remove): Remove =>
        async (documentIds, ...asked) => ({
          count: await actOnEach(documentIds, async (documentId) => (await remove([documentId], ...asked)).count),
        });
      return {
        ...original,
        publishMany: (uid, documentIds, locale) =>
          actOnEach(documentIds, async (documentId) => {
            const published = await original.publish(documentId, uid, { locale, populate: {} });
            return [published].flat().filter(Boolean).length;
          }),
        unpublishMany: removeEach((...asked) => original.unpublishMany(...asked)),
        deleteMany: removeEach((...asked) => original.deleteMany(...asked)),
      };
    },
  );
}
