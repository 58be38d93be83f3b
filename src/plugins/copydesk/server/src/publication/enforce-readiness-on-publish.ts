import { isDeepStrictEqual } from 'node:util';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { ReleaseSnapshot, Row } from '../../../domain/document';
import type { ContentTypeUid, DocumentId, Locale } from '../../../domain/ids';
import { describeHistory } from '../../../domain/synchronisation/describe-history';
import { listOutdatedWords } from '../../../domain/translation/state/list-outdated-words';
import { describeContent } from '../../../domain/version/describe-content';
import { isBlocking, type Violation } from '../../../domain/violation';
import { findAuthor } from '../current-request/find-author';
import { lockRows } from '../database/lock-rows';
import { loadVersions } from '../documents/load-versions';
import { nameDocument } from '../documents/name-document';
import { type KnownLocales, type LocaleParam, readKnownLocalesFor, resolveLocales } from '../documents/resolve-locales';
import { refuseForbiddenFollowing } from '../permissions/refuse-forbidden-following';
import { policyInForce } from '../policy/policy-in-force';
import { settleSlugs } from '../slugs/settle-slugs';
import { createSynchroniser } from '../synchronisation/create-synchroniser';
import { projectDocument } from '../synchronisation/project-document';
import { describeSourceContext } from '../translations/describe-source-context';
import { recordRetractions } from '../withdrawals/record-retractions';
import { logUseOfWaiver } from '../waivers/waivers';
import { type CallParams, defineDocumentMiddleware } from '../writes/define-document-middleware';
import { documentChanges } from '../writes/document-changes';
import { withPublicationPermit } from '../writes/publication-permit';
import {
  assessPublication,
  describeSeen,
  examinePublished,
  findExcuse,
  loadForPublication,
  wouldPass,
} from './assess-publication';
import { logRefusal } from './log-refusal';
import { newChain, type PublicationChain, reliesOn } from './publication-chain';
import { refusePublication } from './refuse-publication';
import { anticipate, publishDependencies, republishDependents, takesDependencies } from './publish-dependencies';
import { refuseStrayedRows } from './refuse-strayed-rows';
import { stampFirstPublication } from './stamp-first-publication';

interface PublishParams extends CallParams {
  /** Of a publication that another one takes along. */
  chain?: PublicationChain;
}

/**
 * Lets a document be published only if nothing in the locales concerned violates the policy at level `error`.
 *
 * The assessment and the publication share one transaction, in which no other write runs: a refusal leaves the database as it
 * was, and no event fires. Locales that were published before are synchronised with those just published.
 */
export const enforceReadinessOnPublish = defineDocumentMiddleware<'publish', PublishParams>(
  { name: 'enforceReadinessOnPublish', on: ['publish'], types: 'governed' },
  (strapi) =>
    async ({ uid, key, params }, next) => {
      const { documentId, chain = newChain() } = params;
      if (typeof documentId !== 'string') throw new errors.ValidationError('One document is published at a time.');
      return strapi.db.transaction(async () => {
        await lockRows(strapi, uid, documentId);
        await projectDocument(strapi, uid, documentId, 'restore');
        const draft = await loadForPublication(strapi, uid, documentId);
        const locales = findLocales(strapi, draft, params.locale, await readKnownLocalesFor(strapi, key));
        const { document, tolerated } = await makeReady(strapi, draft, locales, params, chain);
        const passesGate = await wouldPass(strapi, document, locales);
        const excused = await findExcuse(strapi, document, locales);

        const drafts = locales.flatMap((code): Row[] => (document.versions[code] ? [document.versions[code]] : []));
        await markPublication(strapi, uid, documentId, drafts);
        const before = await examinePublished(strapi, draft);
        const seen = describeSeen(draft, before);
        const result = await withPublicationPermit(next);
        await refuseStrayedRows(strapi, uid, documentId, locales);
        const followed = await synchronisePublished(strapi, document, locales);
        await refuseForbiddenFollowing(strapi, uid, documentId, { published: locales, followed });
        await recordRetractions(strapi, uid, documentId, { seen, passedGate: passesGate });
        const signed = { at: new Date().toISOString(), by: findAuthor(strapi) };
        const letOut = { locales, assessed: document, before, tolerated, ...(excused && { excused }), ...signed };
        documentChanges(strapi).note({ uid, documentId, isSeen: true, letOut });
        await logUseOfWaiver(strapi, document, locales);
        chain.done.push({ uid, documentId, locales });
        if (!params.chain) await republishDependents(strapi, chain);
        return result;
      });
    },
);

/** Spells out the locales that are to be published, each of which must exist. */
function findLocales(
  strapi: Core.Strapi,
  document: ReleaseSnapshot,
  param: LocaleParam,
  known: KnownLocales,
): Locale[] {
  const existing = Object.keys(document.versions);
  const locales = resolveLocales(param, existing, known);
  const absent = locales.filter((code) => !existing.includes(code));
  if (absent.length > 0) {
    const named = nameDocument(strapi, document);
    const missing = `There is no version of “${named.title}” in “${absent.join('”, “')}” to publish.`;
    throw new errors.ValidationError(missing, { locale: absent, ...named });
  }
  return locales;
}

/**
 * Assesses a document, publishes what it shows first if that is requested, and refuses it if it violates the policy. Answers with
 * what readers see already and the publication may keep.
 */
async function makeReady(
  strapi: Core.Strapi,
  draft: ReleaseSnapshot,
  locales: readonly Locale[],
  params: PublishParams,
  chain: PublicationChain,
): Promise<{ document: ReleaseSnapshot; tolerated: Violation[] }> {
  const { uid, documentId } = draft;
  let document = draft;
  let violations = await assessPublication(strapi, anticipate(document, chain), locales);
  if (takesDependencies(strapi, params) && (await publishDependencies(strapi, document, locales, violations, chain))) {
    document = await loadForPublication(strapi, uid, documentId);
    violations = await assessPublication(strapi, anticipate(document, chain), locales);
  }
  if (violations.some(isBlocking)) {
    logRefusal(strapi, document, locales, violations);
    throw refusePublication(strapi, document, violations);
  }
  if (reliesOn(document, chain)) chain.republishAfter.push({ uid, documentId, locales });
  return { document, tolerated: violations.filter((violation) => violation.tolerated === true) };
}

/**
 * Keeps what all locales share equal in those that are published, as far as their words allow. Answers the others in which the
 * publication has changed what readers see.
 */
async function synchronisePublished(
  strapi: Core.Strapi,
  draft: ReleaseSnapshot,
  published: readonly Locale[],
): Promise<Locale[]> {
  const { uid, documentId, publishedVersions } = draft;
  const before = Object.keys(publishedVersions);
  const source = describeSourceContext(strapi, draft);
  const outdated = (locale: Locale) => listOutdatedWords(source, draft, locale, published);
  if (before.every((locale) => published.includes(locale) && outdated(locale).length === 0)) return [];
  const { policy, schemaOf } = policyInForce(strapi);
  const versions = await loadVersions(strapi, uid, documentId, 'published', schemaOf);
  const synchroniser = createSynchroniser(strapi, uid, 'published');
  const written = await synchroniser.afterPublication(versions, {
    published,
    drafts: { ...describeHistory(source), isBeside: true },
    former: publishedVersions,
    outdated,
  });
  // Strapi itself has copied to the others what it does not localize.
  const ignored = [policy().contentTypes[uid]?.firstPublishedAtAttribute ?? ''];
  const describe = (row: Row = {}) => describeContent(row, schemaOf(uid), schemaOf, ignored);
  const isChanged = (locale: Locale) =>
    written.some((row) => row.locale === locale) ||
    !isDeepStrictEqual(describe(publishedVersions[locale]), describe(versions.versions[locale]));
  return before.filter((locale) => !published.includes(locale) && isChanged(locale));
}

/** Records what a publication fixes for good: the time of the first one, and which document the slugs belong to. */
async function markPublication(
  strapi: Core.Strapi,
  uid: ContentTypeUid,
  documentId: DocumentId,
  drafts: readonly Row[],
): Promise<void> {
  const attribute = policyInForce(strapi).policy().contentTypes[uid]?.firstPublishedAtAttribute;
  if (attribute !== undefined) await stampFirstPublication(strapi, uid, attribute, drafts, new Date());
  await settleSlugs(strapi, uid, documentId, drafts);
}
