import type { Core, Modules, UID } from '@strapi/strapi';
import { listWritten } from '../documents/list-written';
import { getDesk } from '../policy/policy-in-force';
import { getTranslations } from '../get-translations';

type Middleware = Modules.Documents.Middleware.Middleware;

/**
 * Unpublishes, where the policy wants it, the translations that a publication of their source has left behind, in the same
 * transaction: readers are rather told nothing than something that no longer holds.
 */
export const withdrawStaleTranslations =
  (strapi: Core.Strapi): Middleware =>
  async (context, next) => {
    const { uid, action } = context;
    const type = getDesk(strapi).policy().contentTypes[uid];
    if (action !== 'publish' || type?.staleTranslations !== 'unpublished') return next();

    return strapi.db.transaction(async () => {
      const result = await next();
      const written = listWritten(result);
      const documentId = written[0]?.documentId;
      if (documentId === undefined) return result;

      const standings = (await getTranslations(strapi).describe(uid, [documentId], 'published')).get(documentId) ?? {};
      const isOut = (locale: string) => written.some((row) => row.locale === locale);
      const behind = Object.entries(standings)
        .filter(([locale, { status, sourceLocale }]) => {
          return isOut(sourceLocale) && !isOut(locale) && (status === 'stale' || status === 'incomplete');
        })
        .map(([locale]) => locale);
      for (const locale of behind) {
        await strapi.documents(uid as UID.ContentType).unpublish({ documentId, locale });
        strapi.log.info(`copydesk: unpublished ${uid} ${documentId} in ${locale}, which its source has left behind`, {
          uid,
          documentId,
          locale,
        });
      }
      return result;
    });
  };
