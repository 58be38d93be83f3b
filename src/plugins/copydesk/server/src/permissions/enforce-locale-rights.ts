import type { Core } from '@strapi/strapi';
import type { Row } from '../../../domain/document';
import type { ContentTypeUid, DocumentId, Locale } from '../../../domain/ids';
import { findPanelAbility, type PanelAbility } from '../current-request/find-panel-ability';
import { loadVersionRows } from '../documents/load-version-rows';
import { readKnownLocalesFor, resolveLocales } from '../documents/resolve-locales';
import { policyInForce } from '../policy/policy-in-force';
import { contentTypeOf } from '../strapi/model-of';
import { queryOf } from '../strapi/query-of';
import {
  type DocumentCall,
  defineDocumentMiddleware,
  type WriteAction,
  writeActions,
} from '../writes/define-document-middleware';
import { trackCalls } from '../writes/track-calls';
import { createContentAccess } from './content-access';
import { findForbiddenLocales, type LocaleRight } from './locale-right';
import { localeRightError } from './locale-right-error';

/**
 * Refuses a user of the panel to write in a locale that the role does not allow, through whatever door. Strapi itself asks for
 * the locale only where there is a version already: not when a document, a version or a copy is begun, nor when an old version
 * is restored.
 *
 * Only the call that the user makes is asked for, not those that it is made of: a plugin may withdraw translations along with
 * their original. What a write starts and does not wait for counts as the user's own again.
 */
export const enforceLocaleRights = defineDocumentMiddleware(
  { name: 'enforceLocaleRights', on: writeActions },
  (strapi) => {
    const calls = trackCalls();
    return async (call, next) => {
      const ability = findPanelAbility(strapi);
      if (!ability) return next();
      if (!calls.isInner()) {
        await refuseForbidden(strapi, ability, call);
        await refuseDeletionFromReaders(strapi, ability, call);
        await refuseSwitchOfOriginal(strapi, ability, call);
      }
      return calls.run(next);
    };
  },
);

async function refuseForbidden(
  strapi: Core.Strapi,
  ability: PanelAbility,
  { uid, action, key, params }: DocumentCall<WriteAction>,
): Promise<void> {
  const { localized, draftAndPublish } = policyInForce(strapi).schemaOf(uid);
  if (!localized) return;

  const { documentId, locale, status, data } = params;
  const existing = await listLocales(strapi, uid, documentId);
  const meant = resolveLocales(locale, existing, await readKnownLocalesFor(strapi, key));
  const isThere = (one: Locale) => existing.includes(one);
  const demands: Record<WriteAction, Partial<Record<LocaleRight, Locale[]>>> = {
    create: { create: meant },
    // A copy takes the locale of its data, if that names one.
    clone: { create: [...meant.filter(isThere), ...(typeof data?.locale === 'string' ? [data.locale] : [])] },
    update: { create: meant.filter((one) => !isThere(one)), update: meant.filter(isThere) },
    discardDraft: { update: meant.filter(isThere) },
    publish: { publish: meant.filter(isThere) },
    unpublish: { publish: meant.filter(isThere) },
    delete: { delete: meant.filter(isThere) },
  };
  const demanded = { ...demands[action], ...(draftAndPublish && status === 'published' && { publish: meant }) };

  for (const [right, locales] of Object.entries(demanded) as [LocaleRight, Locale[]][]) {
    const forbidden = findForbiddenLocales(ability, right, uid, locales);
    if (forbidden.length > 0) throw localeRightError(strapi, { uid, documentId, right, locales: forbidden });
  }
}

/** Deleting what is published takes it from its readers, so it takes the right to unpublish it as well; Strapi asks for none. */
async function refuseDeletionFromReaders(
  strapi: Core.Strapi,
  ability: PanelAbility,
  { uid, action, key, params }: DocumentCall<WriteAction>,
): Promise<void> {
  const { localized, draftAndPublish } = policyInForce(strapi).schemaOf(uid);
  const { documentId, locale } = params;
  if (action !== 'delete' || !draftAndPublish || documentId === undefined) return;

  const published = (await loadVersionRows(strapi, uid, [documentId])).filter(
    ({ publishedAt }) => publishedAt !== null,
  );
  const existing = published.map((row) => row.locale);
  const meant = localized ? resolveLocales(locale, existing, await readKnownLocalesFor(strapi, key)) : existing;
  const { mayPublish } = createContentAccess(strapi, ability);
  const forbidden = published.filter((row) => meant.includes(row.locale) && !mayPublish(row));
  if (forbidden.length === 0) return;
  throw localeRightError(strapi, { uid, documentId, right: 'publish', locales: forbidden.map((row) => row.locale) });
}

/**
 * Another original decides in every language what all of them share, so naming one takes the right to change that field in each of them. A form
 * that leaves it empty names none.
 */
async function refuseSwitchOfOriginal(
  strapi: Core.Strapi,
  ability: PanelAbility,
  call: DocumentCall<WriteAction>,
): Promise<void> {
  const { uid, params } = call;
  const { documentId, data } = params;
  const attribute = policyInForce(strapi).policy().contentTypes[uid]?.sourceLocaleAttribute;
  if (attribute === undefined || documentId === undefined || data?.[attribute] === undefined) return;

  const where = { documentId, ...(contentTypeOf(strapi, uid).options?.draftAndPublish && { publishedAt: null }) };
  const versions = await queryOf<Row & { locale: Locale }>(strapi, uid).findMany({
    where,
    populate: ['createdBy'],
    orderBy: { locale: 'asc' },
  });
  if (versions.every((version) => version[attribute] === data[attribute])) return;
  const access = createContentAccess(strapi, ability);
  const forbidden = versions.filter((version) => !access.mayUpdateField(uid, version, attribute));
  if (forbidden.length === 0) return;
  if (data[attribute] !== null) {
    const locales = forbidden.map(({ locale }) => locale);
    throw localeRightError(strapi, { uid, documentId, right: 'update', locales });
  }
  const { [attribute]: _none, ...rest } = data;
  call.change({ data: rest });
}

async function listLocales(strapi: Core.Strapi, uid: ContentTypeUid, documentId?: DocumentId): Promise<Locale[]> {
  if (documentId === undefined) return [];
  const rows = await queryOf<{ locale: Locale }>(strapi, uid).findMany({ where: { documentId }, select: ['locale'] });
  return [...new Set(rows.map((row) => row.locale))];
}
