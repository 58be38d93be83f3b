import type { DocumentId, Locale } from '../../../domain/ids';
import { readKnownLocalesFor, resolveLocales } from '../documents/resolve-locales';
import { policyInForce } from '../policy/policy-in-force';
import { documentsOf } from '../strapi/documents-of';
import { contentTypeOf } from '../strapi/model-of';
import { queryOf } from '../strapi/query-of';
import { defineDocumentMiddleware } from '../writes/define-document-middleware';
import { readVersion } from './read-versions';
import { VersionConflict } from './version-conflict';

/**
 * Keeps a single type to one document. Strapi looks whether there is one before the write has its turn, so that first saves at the same
 * time would each make their own: the later ones go on from the first.
 *
 * @throws {VersionConflict} if the version that is to be begun is there by now.
 */
export const joinFirstSaves = defineDocumentMiddleware(
  { name: 'joinFirstSaves', on: ['create'] },
  (strapi) =>
    async ({ uid, key, params }, next) => {
      if (contentTypeOf(strapi, uid).kind !== 'singleType') return next();
      const rows = await queryOf<{ documentId: DocumentId; locale: Locale | null }>(strapi, uid).findMany({
        select: ['documentId', 'locale'],
        orderBy: { id: 'asc' },
      });
      const [first] = rows;
      if (!first) return next();
      const { documentId } = first;
      const { localized } = policyInForce(strapi).schemaOf(uid);
      const known = localized ? await readKnownLocalesFor(strapi, key) : undefined;
      const locale = known ? (resolveLocales(params.locale, [], known)[0] ?? known.default) : null;
      if (rows.some((row) => row.locale === locale)) {
        const { tag } = await readVersion(strapi, uid, documentId, locale);
        const unknown = { changedBy: null, changedAt: null, fields: [], changes: [] };
        throw new VersionConflict({ uid, documentId, locale, ...unknown, version: tag });
      }
      return documentsOf(strapi, uid).update({ ...params, documentId });
    },
);
