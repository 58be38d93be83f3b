import type { Core, Modules, UID } from '@strapi/strapi';
import { inUse } from '../../../domain/dependency/in-use';
import { resolveSetting } from '../../../domain/policy/resolve-rules';
import { isBlocking, type Violation, type ViolationLevel } from '../../../domain/violation';
import { findUsingRows, type Removal } from '../documents/find-uses';
import { readinessError } from '../documents/readiness-error';
import { type LocaleParam, readKnownLocales, resolveLocales } from '../documents/resolve-locales';
import { findTitle } from '../documents/find-title';
import { getDesk } from '../get-desk';

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
      const locales = desk.schemaOf(uid).localized ? await namedLocales(strapi, uid, documentId, locale) : undefined;
      const removal = { uid, documentId, locales };
      const governed = Object.keys(desk.policy().contentTypes).filter(desk.governs);
      const violations = (await Promise.all(governed.map((type) => findViolations(strapi, type, removal)))).flat();
      if (violations.some(isBlocking)) throw readinessError(violations, 'This cannot be removed: it is shown.');
      return next();
    });
  };

async function namedLocales(
  strapi: Core.Strapi,
  uid: string,
  documentId: string,
  param: LocaleParam,
): Promise<string[]> {
  const rows = await strapi.db.query(uid as UID.ContentType).findMany({ where: { documentId }, select: ['locale'] });
  return resolveLocales(param, [...new Set(rows.map((row) => String(row.locale)))], await readKnownLocales(strapi));
}

async function findViolations(strapi: Core.Strapi, type: string, removal: Removal): Promise<Violation[]> {
  const desk = getDesk(strapi);
  const { level } = resolveSetting(desk.policy(), type, inUse);
  if (level === 'off') return [];

  const schema = desk.schemaOf(type);
  const ids = await findUsingRows(strapi, type, removal, desk.schemaOf);
  const rows = await strapi.db.query(type as UID.ContentType).findMany({
    where: { id: { $in: ids }, publishedAt: { $notNull: true }, documentId: { $ne: removal.documentId } },
  });
  return rows.map((row) => {
    const use = { typeName: schema.displayName, title: findTitle(schema, row), locale: String(row.locale) };
    const { path, message } = inUse.describe(use);
    return { rule: inUse.id, level: level as ViolationLevel, locale: use.locale, path, message };
  });
}
