import type { Core, Modules } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Entry, ReleaseSnapshot } from '../../../domain/document';
import { isBlocking, type Locale } from '../../../domain/violation';
import { createCarrier } from '../synchronisation/create-synchroniser';
import type { Journey } from './publication-chain';
import { loadVersions } from '../documents/load-versions';
import { lockRows } from '../database/lock-rows';
import { logRefusal } from './log-refusal';
import { withPublicationPermit } from '../writes/publication-permit';
import { anticipate, publishDependencies, repeatPublications, takesDependencies } from './publish-dependencies';
import { readinessError } from '../policy/readiness-error';
import { type KnownLocales, type LocaleParam, readKnownLocalesFor, resolveLocales } from '../documents/resolve-locales';
import { settleSlugs } from '../slugs/settle-slugs';
import { stampFirstPublication } from './stamp-first-publication';
import { getDesk } from '../policy/policy-in-force';
import { getWaivers } from '../waivers/waiver-store';

type Middleware = Modules.Documents.Middleware.Middleware;

interface PublishParams {
  documentId: string;
  locale?: LocaleParam;
  with?: unknown;
  /** Of a publication that another one takes along. */
  journey?: Journey;
}

/**
 * Lets a document be published only if nothing in the locales concerned violates the policy at level `error`.
 *
 * The assessment and the publication share one transaction, in which nobody else writes: whatever is refused leaves the
 * database as it was, and no event fires. The locales that readers saw already follow in what all locales share.
 */
export const enforceReadinessOnPublish =
  (strapi: Core.Strapi): Middleware =>
  async (context, next) => {
    const desk = getDesk(strapi);
    if (context.action !== 'publish' || !desk.governs(context.uid)) return next();

    const { uid } = context;
    const params = context.params as PublishParams;
    const { documentId, journey = { underway: [], again: [] } } = params;
    if (typeof documentId !== 'string') throw new errors.ValidationError('One document is published at a time.');
    return strapi.db.transaction(async () => {
      await lockRows(strapi, uid, documentId);
      const draft = await desk.load(uid, documentId);
      const locales = findLocales(draft, params.locale, await readKnownLocalesFor(strapi, context));
      const document = await makeReady(strapi, draft, locales, params, journey);

      const drafts = locales.flatMap((code): Entry[] => (document.versions[code] ? [document.versions[code]] : []));
      await markPublication(strapi, uid, documentId, drafts);
      const result = await withPublicationPermit(async () => next());
      await carryPublication(strapi, document, locales);
      await getWaivers(strapi).logUse(document, locales);
      if (!params.journey) await repeatPublications(strapi, journey);
      return result;
    });
  };

/** Spells out the locales that are to be published, each of which must be there. */
function findLocales(document: ReleaseSnapshot, param: LocaleParam, known: KnownLocales): Locale[] {
  const existing = Object.keys(document.versions);
  const locales = resolveLocales(param, existing, known);
  const absent = locales.filter((code) => !existing.includes(code));
  if (absent.length > 0) {
    throw new errors.ValidationError(`There is no version in “${absent.join('”, “')}” to publish.`, { locale: absent });
  }
  return locales;
}

/** Assesses a document, publishes along what it shows if that was asked for, and refuses it if anything stands against it. */
async function makeReady(
  strapi: Core.Strapi,
  draft: ReleaseSnapshot,
  locales: readonly Locale[],
  params: PublishParams,
  journey: Journey,
): Promise<ReleaseSnapshot> {
  const desk = getDesk(strapi);
  const { uid, documentId } = draft;
  let document = draft;
  let violations = await desk.assess(anticipate(document, journey), locales);
  if (
    takesDependencies(strapi, params) &&
    (await publishDependencies(strapi, document, locales, violations, journey))
  ) {
    document = await desk.load(uid, documentId);
    violations = await desk.assess(anticipate(document, journey), locales);
  }
  if (violations.some(isBlocking)) {
    logRefusal(strapi, document, locales, violations);
    throw readinessError(violations);
  }
  const relies = document.related.some((one) =>
    journey.underway.some(
      ({ documentId: coming, locales: expected }) =>
        coming === one.documentId && expected.some((locale) => !one.publishedLocales.includes(locale)),
    ),
  );
  if (relies) journey.again.push({ uid, documentId, locales });
  return document;
}

/** The locales that readers saw already follow those just published in what all share. */
async function carryPublication(
  strapi: Core.Strapi,
  { uid, documentId, versions: drafts, publishedVersions }: ReleaseSnapshot,
  published: readonly Locale[],
): Promise<void> {
  if (Object.keys(publishedVersions).every((locale) => published.includes(locale))) return;
  const versions = await loadVersions(strapi, uid, documentId, 'published', getDesk(strapi).schemaOf);
  await createCarrier(strapi, uid, 'published').afterPublication(versions, published, drafts);
}

/** Writes down what a publication settles for ever: when it first happened, and whose the slugs are. */
async function markPublication(
  strapi: Core.Strapi,
  uid: string,
  documentId: string,
  drafts: readonly Entry[],
): Promise<void> {
  const desk = getDesk(strapi);
  const attribute = desk.policy().contentTypes[uid]?.firstPublishedAtAttribute;
  if (attribute !== undefined) await stampFirstPublication(strapi, uid, attribute, drafts, new Date());
  await settleSlugs(strapi, uid, documentId, drafts);
}
