import { readKnownLocalesFor, resolveLocales } from '../documents/resolve-locales';
import { policyInForce } from '../policy/policy-in-force';
import { defineDocumentMiddleware, writeActions } from '../writes/define-document-middleware';

/**
 * Refuses by name a locale that Strapi does not have: Strapi itself would write rows in it. A locale among the data of a clone
 * is left out for the same reason.
 */
export const refuseUnknownLocale = defineDocumentMiddleware(
  { name: 'refuseUnknownLocale', on: writeActions },
  (strapi) => async (call, next) => {
    const { locale, data } = call.params;
    if (locale && policyInForce(strapi).schemaOf(call.uid).localized) {
      resolveLocales(locale, [], await readKnownLocalesFor(strapi, call.key));
    }
    if (call.action === 'clone' && data && 'locale' in data) {
      const { locale: _locale, ...rest } = data;
      call.change({ data: rest });
    }
    return next();
  },
);
