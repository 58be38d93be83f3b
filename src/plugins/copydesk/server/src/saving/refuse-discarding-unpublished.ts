import { errors } from '@strapi/utils';
import type { Locale } from '../../../domain/ids';
import { readKnownLocalesFor, resolveLocales } from '../documents/resolve-locales';
import { policyInForce } from '../policy/policy-in-force';
import { queryOf } from '../strapi/query-of';
import { defineDocumentMiddleware } from '../writes/define-document-middleware';

interface VersionRow {
  locale: Locale | null;
  publishedAt: string | null;
}

/**
 * Refuses to discard the changes of a version that is not published: there is nothing to go back to, and Strapi would delete the draft.
 */
export const refuseDiscardingUnpublished = defineDocumentMiddleware(
  { name: 'refuseDiscardingUnpublished', on: ['discardDraft'], types: 'governed' },
  (strapi) =>
    async ({ uid, key, params: { documentId, locale } }, next) => {
      const rows = await queryOf<VersionRow>(strapi, uid).findMany({
        where: { documentId },
        select: ['locale', 'publishedAt'],
      });
      const drafts = rows.filter(({ publishedAt }) => publishedAt === null);
      const published = new Set(rows.filter(({ publishedAt }) => publishedAt !== null).map((row) => row.locale));
      const { displayName, localized } = policyInForce(strapi).schemaOf(uid);
      const existing = drafts.flatMap((draft) => draft.locale ?? []);
      const meant = localized ? resolveLocales(locale, existing, await readKnownLocalesFor(strapi, key)) : [null];
      const unpublished = meant.filter((code) => drafts.some((draft) => draft.locale === code) && !published.has(code));
      if (unpublished.length === 0) return next();
      const where = localized ? ` in “${unpublished.join('”, “')}”` : '';
      throw new errors.ValidationError(
        `${displayName}: it is not published${where}, so there is nothing to go back to. Delete the version if it is not wanted.`,
        { locale: unpublished },
      );
    },
);
