import { readKnownLocalesFor, resolveLocales } from '../documents/resolve-locales';
import { policyInForce } from '../policy/policy-in-force';
import { defineDocumentMiddleware } from '../writes/define-document-middleware';

/**
 * Fills in the source locale of a new document: the locale it is created in, unless the call names another. An original has no
 * translation credit: Strapi would fill one with defaults where none is given.
 */
export const fillSourceLocale = defineDocumentMiddleware(
  { name: 'fillSourceLocale', on: ['create'], types: 'covered' },
  (strapi) => async (call, next) => {
    const { uid, params } = call;
    const { contentTypes, parts } = policyInForce(strapi).policy();
    const attribute = contentTypes[uid]?.sourceLocaleAttribute;
    if (attribute === undefined) return next();

    const [locale] = resolveLocales(params.locale, [], await readKnownLocalesFor(strapi, call.key));
    const credit = parts[uid]?.translationCredit;
    call.change({
      data: {
        ...(credit !== undefined && { [credit]: null }),
        ...params.data,
        [attribute]: params.data?.[attribute] ?? locale,
      },
    });
    return next();
  },
);
