import type { Core } from '@strapi/strapi';
import type { errors } from '@strapi/utils';
import type { ContentTypeUid, DocumentId } from '../../../domain/ids';
import type { LocaleParam } from '../documents/resolve-locales';
import { isPublicationRefusal, joinRefusals } from '../policy/readiness-error';
import { registryOf } from '../strapi/registry-of';

/** The service behind the panel's publication of several documents, as far as it publishes. */
interface DocumentManager {
  publish: (documentId: DocumentId, uid: ContentTypeUid, params: object) => Promise<unknown>;
  publishMany: (uid: ContentTypeUid, documentIds: readonly DocumentId[], locale: LocaleParam) => Promise<number>;
}

/**
 * Has the panel's publication of several documents say of all of them what stands in their way: Strapi stops at the first that
 * is refused. All or none are published, one after the other.
 *
 * @seam document-manager
 */
export function refuseManyTogether(strapi: Core.Strapi): void {
  registryOf(strapi, 'services').extend(
    'plugin::content-manager.document-manager',
    (original: DocumentManager): DocumentManager => ({
      ...original,
      publishMany: async (uid, documentIds, locale) =>
        strapi.db.transaction(async () => {
          const published: unknown[] = [];
          const refusals: errors.ValidationError[] = [];
          for (const documentId of documentIds) {
            try {
              published.push(await original.publish(documentId, uid, { locale, populate: {} }));
            } catch (error) {
              if (!isPublicationRefusal(error)) throw error;
              refusals.push(error);
            }
          }
          if (refusals.length > 0) throw joinRefusals(refusals);
          return published.flat().filter(Boolean).length;
        }),
    }),
  );
}
