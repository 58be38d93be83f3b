import type { Core, Modules } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Entry } from '../../../domain/document';
import { isBlocking } from '../../../domain/violation';
import { createCarrier } from '../documents/carry-fields';
import { loadVersions } from '../documents/load-versions';
import { logRefusal } from '../documents/log-refusal';
import { withPublicationPermit } from '../documents/publication-permit';
import { publishDependencies, takesDependencies } from '../documents/publish-dependencies';
import { readinessError } from '../documents/readiness-error';
import { type LocaleParam, readKnownLocales, resolveLocales } from '../documents/resolve-locales';
import { claimSlug, findSlugField, isText } from '../documents/slugs';
import { stampFirstPublication } from '../documents/stamp-first-publication';
import { getDesk } from '../get-desk';
import { getWaivers } from '../get-waivers';

type Middleware = Modules.Documents.Middleware.Middleware;

interface PublishParams {
  documentId: string;
  locale?: LocaleParam;
  with?: unknown;
  underway?: readonly string[];
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

    const params = context.params as PublishParams;
    const { documentId, locale, underway = [] } = params;
    if (typeof documentId !== 'string') throw new errors.ValidationError('One document is published at a time.');
    return strapi.db.transaction(async () => {
      let document = await desk.load(context.uid, documentId);
      const existing = Object.keys(document.versions);
      const locales = resolveLocales(locale, existing, await readKnownLocales(strapi));

      const absent = locales.filter((code) => !existing.includes(code));
      if (absent.length > 0) {
        throw new errors.ValidationError(`There is no version in “${absent.join('”, “')}” to publish.`, {
          locale: absent,
        });
      }

      let violations = await desk.assess(document, locales);
      if (takesDependencies(strapi, params) && (await publishDependencies(strapi, document, violations, underway))) {
        document = await desk.load(context.uid, documentId);
        violations = await desk.assess(document, locales);
      }
      if (violations.some(isBlocking)) {
        logRefusal(strapi, document, locales, violations);
        throw readinessError(violations);
      }

      const drafts = locales.flatMap((code): Entry[] => (document.versions[code] ? [document.versions[code]] : []));
      await markPublication(strapi, context.uid, documentId, drafts);
      const result = await withPublicationPermit(async () => next());
      await getWaivers(strapi).logUse(document, locales);
      if (document.publishedLocales.some((code) => !locales.includes(code))) {
        const published = await loadVersions(strapi, context.uid, documentId, 'published', desk.schemaOf);
        await createCarrier(strapi, context.uid, 'published').afterPublication(published, locales);
      }
      return result;
    });
  };

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

  const field = findSlugField(desk.schemaOf(uid));
  for (const draft of field ? drafts : []) {
    const slug = draft[field?.name ?? ''];
    if (isText(slug)) await claimSlug(strapi, { uid, documentId, locale: String(draft.locale) }, slug);
  }
}
