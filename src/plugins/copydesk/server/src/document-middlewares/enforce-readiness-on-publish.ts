import type { Core, Modules } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Entry } from '../../../domain/document';
import { isBlocking } from '../../../domain/violation';
import { lock } from '../documents/lock';
import { withPublicationPermit } from '../documents/publication-permit';
import { readinessError } from '../documents/readiness-error';
import { type LocaleParam, readKnownLocales, resolveLocales } from '../documents/resolve-locales';
import { claimSlug, findSlugField, isText } from '../documents/slugs';
import { stampFirstPublication } from '../documents/stamp-first-publication';
import { getDesk } from '../get-desk';

type Middleware = Modules.Documents.Middleware.Middleware;

interface PublishParams {
  documentId: string;
  locale?: LocaleParam;
}

/**
 * Lets a document be published only if nothing in the locales concerned violates the policy at level `error`.
 *
 * The assessment and the publication share one transaction under a lock on the document: whatever is refused leaves the
 * database as it was, and no event fires.
 */
export const enforceReadinessOnPublish =
  (strapi: Core.Strapi): Middleware =>
  async (context, next) => {
    const desk = getDesk(strapi);
    if (context.action !== 'publish' || !desk.governs(context.uid)) return next();

    const { documentId, locale } = context.params as PublishParams;
    return strapi.db.transaction(async () => {
      await lock(strapi, documentId);
      const document = await desk.load(context.uid, documentId);
      const existing = Object.keys(document.versions);
      const locales = resolveLocales(locale, existing, await readKnownLocales(strapi));

      const absent = locales.filter((code) => !existing.includes(code));
      if (absent.length > 0) {
        throw new errors.ValidationError(`There is no version in “${absent.join('”, “')}” to publish.`, {
          locale: absent,
        });
      }

      const violations = await desk.assess(document, locales);
      if (violations.some(isBlocking)) throw readinessError(violations);

      const drafts = locales.flatMap((code): Entry[] => (document.versions[code] ? [document.versions[code]] : []));
      await markPublication(strapi, context.uid, documentId, drafts);
      return withPublicationPermit(async () => next());
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
