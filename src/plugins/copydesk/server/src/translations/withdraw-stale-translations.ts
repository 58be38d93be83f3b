import type { Locale } from '../../../domain/ids';
import { listWritten } from '../documents/list-written';
import { policyInForce } from '../policy/policy-in-force';
import { documentsOf } from '../strapi/documents-of';
import { defineDocumentMiddleware } from '../writes/define-document-middleware';
import { describeStandings } from './describe-standings';

/**
 * Unpublishes, where the policy wants it, the translations that a publication of their source has left behind, in the same
 * transaction: readers get nothing rather than something that is no longer true.
 */
export const withdrawStaleTranslations = defineDocumentMiddleware(
  { name: 'withdrawStaleTranslations', on: ['publish'], types: 'covered' },
  (strapi) =>
    async ({ uid }, next) => {
      const type = policyInForce(strapi).policy().contentTypes[uid];
      if (type?.staleTranslations !== 'unpublished') return next();

      return strapi.db.transaction(async () => {
        const result = await next();
        const written = listWritten(result);
        const documentId = written[0]?.documentId;
        if (documentId === undefined) return result;

        const standings = (await describeStandings(strapi, uid, [documentId], 'published')).get(documentId) ?? {};
        const isOut = (locale: Locale) => written.some((row) => row.locale === locale);
        const behind = Object.entries(standings)
          .filter(([locale, { status, sourceLocale }]) => {
            return isOut(sourceLocale) && !isOut(locale) && (status === 'stale' || status === 'incomplete');
          })
          .map(([locale]) => locale);
        for (const locale of behind) {
          await documentsOf(strapi, uid).unpublish({ documentId, locale });
          strapi.log.info(`copydesk: unpublished ${uid} ${documentId} in ${locale}, which its source has left behind`, {
            uid,
            documentId,
            locale,
          });
        }
        return result;
      });
    },
);
