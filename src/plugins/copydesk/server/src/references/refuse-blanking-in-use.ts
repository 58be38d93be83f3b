import type { Core, Modules } from '@strapi/strapi';
import { isBlank } from '../../../domain/document';
import { isBlocking } from '../../../domain/violation';
import { findUses } from './find-uses';
import { loadLabels } from '../documents/load-labels';
import { readinessError } from '../policy/readiness-error';
import { type LocaleParam, readKnownLocalesFor, resolveLocales } from '../documents/resolve-locales';
import { getDesk } from '../policy/policy-in-force';

type Middleware = Modules.Documents.Middleware.Middleware;

/** What must be printed with whatever shows a document. */
const printed = ['name', 'caption', 'altText', 'creditLine'] as const;

/**
 * Refuses to empty what readers see of a document that has no drafts, such as the credit line of a picture in a published
 * story: what is saved there is out at once, past every gate.
 */
export const refuseBlankingInUse =
  (strapi: Core.Strapi): Middleware =>
  async (context, next) => {
    const { uid, action } = context;
    const desk = getDesk(strapi);
    const {
      documentId,
      locale,
      data = {},
    } = (context.params ?? {}) as {
      documentId?: string;
      locale?: LocaleParam;
      data?: Record<string, unknown>;
    };
    const parts = desk.policy().parts[uid];
    if (action !== 'update' || !parts || !documentId || desk.schemaOf(uid).draftAndPublish) return next();

    const emptied = printed.flatMap((part) => {
      const attribute = parts[part];
      return attribute !== undefined && attribute in data && isBlank(data[attribute]) ? [attribute] : [];
    });
    if (emptied.length === 0) return next();

    // What all locales share is emptied in all of them.
    const { attributes, localized } = desk.schemaOf(uid);
    const isShared = emptied.some((attribute) => attributes[attribute]?.pluginOptions?.i18n?.localized !== true);
    const locales =
      localized && !isShared ? resolveLocales(locale, [], await readKnownLocalesFor(strapi, context)) : undefined;
    const uses = (await findUses(strapi, { uid, documentId, locales })).filter(isBlocking);
    if (uses.length > 0) {
      const labelOf = await loadLabels(strapi, uid);
      const labels = emptied.map((attribute) => `“${labelOf(uid, [attribute])}”`).join(', ');
      const told = uses.map((use) => ({ ...use, path: emptied.slice(0, 1) }));
      throw readinessError(told, `${labels} cannot be empty: readers see it.`);
    }
    return next();
  };
