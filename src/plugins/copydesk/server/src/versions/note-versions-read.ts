import type { Core } from '@strapi/strapi';
import type { DocumentId, Locale } from '../../../domain/ids';
import { readKnownLocalesFor } from '../documents/resolve-locales';
import { policyInForce } from '../policy/policy-in-force';
import { readDrafts } from '../public-reading/refuse-drafts-to-the-public';
import { type AuthenticationInfo, hasScope } from '../strapi/has-scope';
import { contentTypeOf } from '../strapi/model-of';
import { queryOf } from '../strapi/query-of';
import { defineDocumentMiddleware, type DocumentCall, readActions } from '../writes/define-document-middleware';
import { noteAsked, noteVersion } from './answered-versions';
import { readVersion } from './read-versions';

type ReadAction = (typeof readActions)[number];

/**
 * Notes the version that a request reads, for its answer to carry. It is taken before the content is read: should a write come
 * between the two, the tag is the older of both, and a save with it is refused rather than wrong.
 *
 * @seam request-context
 */
export const noteVersionsRead = defineDocumentMiddleware(
  { name: 'noteVersionsRead', on: readActions, types: 'covered' },
  (strapi) => async (call, next) => {
    const { uid } = call;
    const documentId = (await readsVersion(strapi, call)) ? await findDocument(strapi, call) : undefined;
    const locale = documentId === undefined ? undefined : await findLocale(strapi, call);
    if (documentId !== undefined && locale !== undefined) {
      const version = await readVersion(strapi, uid, documentId, locale);
      noteAsked(strapi, version);
      noteVersion(strapi, version);
    }
    return next();
  },
);

/** Whether a request reads what could be written: in the panel, or over the content API with the right to read drafts. */
async function readsVersion(strapi: Core.Strapi, { uid, params }: DocumentCall<ReadAction>): Promise<boolean> {
  const request = strapi.requestContext.get();
  const { draftAndPublish } = policyInForce(strapi).schemaOf(uid);
  const isOfOne = typeof params.locale !== 'object' && params.locale !== '*';
  if (draftAndPublish && params.status === 'published') return false;
  if (!request || !isOfOne || (request.method !== 'GET' && !/\/graphql\/?$/i.test(request.path))) return false;
  const state = request.state as { auth?: AuthenticationInfo; userAbility?: object };
  if (state.userAbility) return true;
  const isDraft = params.status === 'draft' || !draftAndPublish;
  return isDraft && Boolean(state.auth?.credentials) && hasScope(strapi, state.auth, readDrafts);
}

/** The document that a call is about: the one that it names, or the only one of a single type. */
async function findDocument(strapi: Core.Strapi, call: DocumentCall<ReadAction>): Promise<DocumentId | undefined> {
  const { uid, action, params } = call;
  if (action === 'findOne') return params.documentId;
  if (action === 'count' || contentTypeOf(strapi, uid).kind !== 'singleType') return undefined;
  const row = await queryOf<{ documentId: DocumentId }>(strapi, uid).findOne({ where: {}, select: ['documentId'] });
  return row?.documentId;
}

/** The locale that a call reads: `null` where the type has none, `undefined` where Strapi does not know the one that it names. */
async function findLocale(
  strapi: Core.Strapi,
  { uid, key, params: { locale } }: DocumentCall<ReadAction>,
): Promise<Locale | null | undefined> {
  if (!policyInForce(strapi).schemaOf(uid).localized) return null;
  const known = await readKnownLocalesFor(strapi, key);
  if (typeof locale !== 'string' || locale === '') return known.default;
  return known.all.includes(locale) ? locale : undefined;
}
