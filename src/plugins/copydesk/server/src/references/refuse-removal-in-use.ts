import type { Core } from '@strapi/strapi';
import type { ContentTypeUid, DocumentId, Locale } from '../../../domain/ids';
import type { RefusedDocument } from '../../../shared/contracts/refusal';
import { byLocale, loadRows } from '../documents/load-versions';
import { nameDocument } from '../documents/name-document';
import { readKnownLocalesFor, resolveLocales } from '../documents/resolve-locales';
import { policyInForce } from '../policy/policy-in-force';
import { queryOf } from '../strapi/query-of';
import { defineDocumentMiddleware } from '../writes/define-document-middleware';
import { findTranslations } from './find-translations';
import { findUses, joinUses } from './find-uses';
import type { Removal } from './find-using-rows';
import { isInUse, refusalOfUses } from './refuse-uses';

/**
 * Refuses to delete or unpublish, in a locale or in all, what a published document shows, and names where it is shown; and an
 * original without the translations of it that readers see.
 */
export const refuseRemovalInUse = defineDocumentMiddleware(
  { name: 'refuseRemovalInUse', on: ['delete', 'unpublish'] },
  (strapi) =>
    async ({ uid, action, key, params: { documentId = '', locale } }, next) =>
      strapi.db.transaction(async () => {
        const locales = policyInForce(strapi).schemaOf(uid).localized
          ? resolveLocales(locale, await listLocales(strapi, uid, documentId), await readKnownLocalesFor(strapi, key))
          : undefined;
        const removal = { uid, documentId, locales };
        const uses = joinUses([
          await findUses(strapi, removal),
          await findTranslations(strapi, removal, { removesDrafts: action === 'delete' }),
        ]);
        if (isInUse(uses)) throw refusalOfUses(strapi, uses, await nameRemoved(strapi, removal));
        return next();
      }),
);

/** By what readers see: who removes it may not be one who reads drafts. */
async function nameRemoved(strapi: Core.Strapi, { uid, documentId }: Removal): Promise<RefusedDocument> {
  const { schemaOf } = policyInForce(strapi);
  const versions = byLocale(await loadRows(strapi, uid, documentId, 'published', schemaOf));
  return nameDocument(strapi, { uid, documentId, versions, related: [] });
}

async function listLocales(strapi: Core.Strapi, uid: ContentTypeUid, documentId: DocumentId): Promise<string[]> {
  const rows = await queryOf<{ locale: Locale | null }>(strapi, uid).findMany({
    where: { documentId },
    select: ['locale'],
  });
  return [...new Set(rows.map((row) => String(row.locale)))];
}
