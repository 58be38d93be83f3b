import type { Core } from '@strapi/strapi';
import type { Row } from '../../../domain/document';
import type { ContentTypeUid, DocumentId, Locale } from '../../../domain/ids';
import { findSlugField, isText, type SlugField } from '../../../domain/slug/find-slug-field';
import { readKnownLocalesFor, resolveLocales } from '../documents/resolve-locales';
import { policyInForce } from '../policy/policy-in-force';
import { queryOf } from '../strapi/query-of';
import { type CallParams, defineDocumentMiddleware } from '../writes/define-document-middleware';
import { claimIfSeen, reserveSlug } from './claim-slugs';

/**
 * Gives every version of a document a slug of its own when it is saved: made of the headline where the editor wrote none,
 * with a suffix where another document has it. A slug that is there stays: a new headline does not move a page.
 *
 * Of a type without drafts readers see what is saved, so its slug is claimed at once.
 */
export const fillSlug = defineDocumentMiddleware(
  { name: 'fillSlug', on: ['create', 'update'], types: 'covered' },
  (strapi) => async (call, next) => {
    const { uid, params } = call;
    const field = findSlugField(policyInForce(strapi).schemaOf(uid));
    if (!field) return next();

    return strapi.db.transaction(async () => {
      const [locale] = resolveLocales(params.locale, [], await readKnownLocalesFor(strapi, call.key));
      if (locale === undefined) return next();
      const slug = await chooseSlug(strapi, uid, field, locale, params);
      call.change({ data: { ...params.data, [field.name]: slug } });

      const saved = await next();
      const { documentId } = (saved ?? {}) as { documentId?: DocumentId };
      if (documentId !== undefined && slug !== undefined) {
        await claimIfSeen(strapi, uid, documentId, [{ locale, slug }]);
      }
      return saved;
    });
  },
);

async function chooseSlug(
  strapi: Core.Strapi,
  uid: ContentTypeUid,
  field: SlugField,
  locale: Locale,
  { documentId, data = {} }: CallParams,
): Promise<string | undefined> {
  const current = documentId
    ? await queryOf<Row>(strapi, uid).findOne({
        where: { documentId, locale },
        select: [field.name, field.target],
        orderBy: { publishedAt: 'desc' },
      })
    : undefined;

  const asked = data[field.name];
  const present = current?.[field.name];
  if (isText(present) && (!isText(asked) || asked === present)) return present;
  const text = data[field.target] ?? current?.[field.target];
  // Without a headline there is nothing to make a slug of yet; the save that brings one brings the slug.
  if (!isText(asked) && !isText(text)) return undefined;
  return reserveSlug(strapi, field, { uid, locale, documentId }, { slug: asked, text });
}
