import type { Core, Modules } from '@strapi/strapi';
import { type LocaleParam, readKnownLocalesFor, resolveLocales } from '../documents/resolve-locales';
import { getDesk } from '../policy/policy-in-force';

type Middleware = Modules.Documents.Middleware.Middleware;

/**
 * A document is first written in the locale it is created in, unless whoever creates it says otherwise, and an original has
 * no translation credit: Strapi would fill one with defaults where none is given.
 */
export const fillSourceLocale =
  (strapi: Core.Strapi): Middleware =>
  async (context, next) => {
    const attribute = getDesk(strapi).policy().contentTypes[context.uid]?.sourceLocaleAttribute;
    if (attribute === undefined || context.action !== 'create') return next();

    const params = context.params as { locale?: LocaleParam; data?: Record<string, unknown> };
    const [locale] = resolveLocales(params.locale, [], await readKnownLocalesFor(strapi, context));
    const credit = getDesk(strapi).policy().parts[context.uid]?.translationCredit;
    const data = {
      ...(credit !== undefined && { [credit]: null }),
      ...params.data,
      [attribute]: params.data?.[attribute] ?? locale,
    };
    Object.assign(context, { params: { ...params, data } });
    return next();
  };
