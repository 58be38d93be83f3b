import type { Core, Modules, UID } from '@strapi/strapi';
import { isBlocking } from '../../../domain/violation';
import { findUses } from './find-uses';
import { readinessError } from '../policy/readiness-error';
import { type LocaleParam, readKnownLocalesFor, resolveLocales } from '../documents/resolve-locales';
import { getDesk } from '../policy/policy-in-force';

type Middleware = Modules.Documents.Middleware.Middleware;

/**
 * Refuses to delete or unpublish, in a locale or in all, what a published document shows, and says where it is shown.
 */
export const refuseRemovalInUse =
  (strapi: Core.Strapi): Middleware =>
  async (context, next) => {
    const { uid, action } = context;
    if (action !== 'delete' && action !== 'unpublish') return next();
    const desk = getDesk(strapi);
    const { documentId, locale } = context.params as { documentId: string; locale?: LocaleParam };

    return strapi.db.transaction(async () => {
      const locales = desk.schemaOf(uid).localized
        ? resolveLocales(locale, await listLocales(strapi, uid, documentId), await readKnownLocalesFor(strapi, context))
        : undefined;
      const violations = await findUses(strapi, { uid, documentId, locales });
      if (violations.some(isBlocking)) throw readinessError(violations, 'This cannot be removed: it is shown.');
      return next();
    });
  };

async function listLocales(strapi: Core.Strapi, uid: string, documentId: string): Promise<string[]> {
  const rows = await strapi.db.query(uid as UID.ContentType).findMany({ where: { documentId }, select: ['locale'] });
  return [...new Set(rows.map((row) => String(row.locale)))];
}
