import { isDeepStrictEqual } from 'node:util';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { type LocaleParam, readKnownLocalesFor, resolveLocales } from '../documents/resolve-locales';
import { policyInForce } from '../policy/policy-in-force';
import { type CallParams, defineDocumentMiddleware, writeActions } from '../writes/define-document-middleware';
import { selecting } from './refuse-selection';

/** What a call is about, beside its locales. */
const naming = ['documentId', 'status', ...selecting] as const;

/**
 * Refuses a write that a middleware of the project, which comes further in, has turned to another document, language or status: everything
 * was decided about the one that was asked for.
 */
export const refuseRedirection = defineDocumentMiddleware(
  { name: 'refuseRedirection', on: writeActions, types: 'covered' },
  (strapi) =>
    async ({ uid, key }, next) => {
      // The parameters that Strapi goes by in the end.
      const call = key as { params: CallParams & Record<string, unknown> };
      const describe = () => {
        const named = [...naming.map((name) => call.params[name]), call.params.data?.documentId];
        return structuredClone({ locale: call.params.locale, named });
      };
      const { localized, displayName } = policyInForce(strapi).schemaOf(uid);

      const asked = describe();
      const result = await next();
      const done = describe();
      const isThere = isDeepStrictEqual(asked.named, done.named);
      if (isThere && (!localized || (await meanTheSame(strapi, key, asked.locale, done.locale)))) return result;
      throw new errors.ValidationError(
        `${displayName}: a middleware of this newsroom has turned this to another document, language or status. Nothing was changed.`,
      );
    },
);

async function meanTheSame(strapi: Core.Strapi, key: object, one: LocaleParam, other: LocaleParam): Promise<boolean> {
  if (isDeepStrictEqual(one, other)) return true;
  if (one === '*' || other === '*') return false;
  const known = await readKnownLocalesFor(strapi, key);
  return isDeepStrictEqual(resolveLocales(one, [], known), resolveLocales(other, [], known));
}
