import type { Core, Modules } from '@strapi/strapi';
import { type LocaleParam, readKnownLocalesFor, resolveLocales } from '../documents/resolve-locales';
import { getDesk } from '../policy/policy-in-force';

type Middleware = Modules.Documents.Middleware.Middleware;

const writing = new Set(['create', 'update', 'clone', 'publish', 'unpublish', 'discardDraft', 'delete']);

/**
 * Refuses by name a locale that Strapi does not have: Strapi itself would write rows in it. A locale given among the data of
 * a clone is none of them either, and is left out.
 */
export const refuseUnknownLocale =
  (strapi: Core.Strapi): Middleware =>
  async (context, next) => {
    const { locale } = (context.params ?? {}) as { locale?: LocaleParam };
    if (locale && writing.has(context.action) && getDesk(strapi).schemaOf(context.uid).localized) {
      resolveLocales(locale, [], await readKnownLocalesFor(strapi, context));
    }
    const { data } = (context.params ?? {}) as { data?: Record<string, unknown> };
    if (context.action === 'clone' && data && 'locale' in data) {
      const { locale: _locale, ...rest } = data;
      Object.assign(context, { params: { ...context.params, data: rest } });
    }
    return next();
  };
