import { isDeepStrictEqual } from 'node:util';
import { errors } from '@strapi/utils';
import { type LocaleParam, readKnownLocalesFor, resolveLocales } from '../documents/resolve-locales';
import { policyInForce } from '../policy/policy-in-force';
import { defineDocumentMiddleware, writeActions } from './define-document-middleware';

/** What a call is about, beside its locales. */
const naming = ['documentId', 'filters', 'lookup', 'status'] as const;

/**
 * Refuses a write that a middleware of the project, which comes further in, has turned to another document, language or status: everything
 * was decided about the one that was asked for.
 */
export const refuseRedirection = defineDocumentMiddleware(
  { name: 'refuseRedirection', on: writeActions, types: 'covered' },
  (strapi) =>
    async ({ uid, key, params }, next) => {
      const call = key as { params: Record<string, unknown> };
      const describe = ({ params }: typeof call) => JSON.stringify(naming.map((name) => params[name]));
      const { schemaOf } = policyInForce(strapi);
      const [asked, askedLocale] = [describe(call), structuredClone(params.locale)];

      const result = await next();
      const locale = call.params.locale as LocaleParam;
      const isElsewhere = async () => {
        if (!schemaOf(uid).localized || isDeepStrictEqual(locale, askedLocale)) return false;
        const known = await readKnownLocalesFor(strapi, key);
        const resolve = (param: LocaleParam) => (param === '*' ? param : resolveLocales(param, [], known));
        return !isDeepStrictEqual(resolve(locale), resolve(askedLocale));
      };
      if (describe(call) === asked && !(await isElsewhere())) return result;
      const { displayName } = schemaOf(uid);
      throw new errors.ValidationError(
        `${displayName}: a middleware of this newsroom has turned this to another document, language or status. Nothing was changed.`,
      );
    },
);
