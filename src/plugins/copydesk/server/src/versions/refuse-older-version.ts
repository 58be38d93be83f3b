import type { Core } from '@strapi/strapi';
import type { Locale } from '../../../domain/ids';
import { readKnownLocalesFor, resolveLocales } from '../documents/resolve-locales';
import { policyInForce } from '../policy/policy-in-force';
import {
  type DocumentCall,
  defineDocumentMiddleware,
  type WriteAction,
  writeActions,
} from '../writes/define-document-middleware';
import { trackCalls } from '../writes/track-calls';
import { noteAsked } from './answered-versions';
import { findIfMatch, type IfMatch } from './if-match';
import { readVersions } from './read-versions';
import { refuseUnlessMet } from './refuse-unless-met';
import type { Version } from './version-tag';

/**
 * Refuses a write that names, by `If-Match`, another version than the one that is there: nobody overwrites what they have not
 * seen. It is checked under the write lock, before anything is changed.
 *
 * A write of several locales is held to the versions that the condition names; it must name one of them at least.
 */
export const refuseOlderVersion = defineDocumentMiddleware(
  { name: 'refuseOlderVersion', on: writeActions, types: 'covered' },
  (strapi) => {
    const calls = trackCalls();
    return async (call, next) => {
      // What a write consists of goes on from what the write itself has changed.
      if (calls.isInner()) return next();
      const condition = findIfMatch(strapi);
      // A new document has no version before; a copy goes on from that of its original.
      if (condition && call.action !== 'create') await refuseUnlessCallMeets(strapi, call, condition);
      const result = await calls.run(next);
      await noteWritten(strapi, call, result);
      return result;
    };
  },
);

async function refuseUnlessCallMeets(
  strapi: Core.Strapi,
  call: DocumentCall<WriteAction>,
  condition: IfMatch,
): Promise<void> {
  const { uid, params } = call;
  const { documentId = '' } = params;
  const there = await readVersions(strapi, uid, documentId);
  const locales = await listMeant(strapi, call, there);
  await refuseUnlessMet(strapi, { uid, documentId, there, locales }, condition);
}

async function listMeant(
  strapi: Core.Strapi,
  { uid, key, params: { locale } }: DocumentCall<WriteAction>,
  there: readonly Version[],
): Promise<(Locale | null)[]> {
  if (!policyInForce(strapi).schemaOf(uid).localized) return [null];
  const existing = there.flatMap((version) => version.locale ?? []);
  return resolveLocales(locale, existing, await readKnownLocalesFor(strapi, key));
}

/** Tells the request which version it has written, so that its answer carries the new tag. */
async function noteWritten(strapi: Core.Strapi, call: DocumentCall<WriteAction>, result: unknown): Promise<void> {
  const { uid, key, params } = call;
  const { documentId } = { documentId: params.documentId, ...(result as { documentId?: string } | null) };
  if (documentId === undefined || params.locale === '*' || Array.isArray(params.locale)) return;
  const { localized } = policyInForce(strapi).schemaOf(uid);
  const [locale = null] = localized ? resolveLocales(params.locale, [], await readKnownLocalesFor(strapi, key)) : [];
  noteAsked(strapi, { uid, documentId, locale });
}
