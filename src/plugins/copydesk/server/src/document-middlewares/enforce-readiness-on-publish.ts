import type { Core, Modules } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { isBlocking } from '../../../domain/violation';
import { loadSnapshot } from '../documents/load-snapshot';
import { lockDocument } from '../documents/lock-document';
import { withPublicationPermit } from '../documents/publication-permit';
import { readinessError } from '../documents/readiness-error';
import { type LocaleParam, readKnownLocales, resolveLocales } from '../documents/resolve-locales';
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
      await lockDocument(strapi, documentId);
      const document = await loadSnapshot(strapi, context.uid, documentId, desk.schemaOf);
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
      return withPublicationPermit(async () => next());
    });
  };
