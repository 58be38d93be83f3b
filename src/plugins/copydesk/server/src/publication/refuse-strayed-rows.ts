import type { Core } from '@strapi/strapi';
import type { ContentTypeUid, DocumentId, Locale } from '../../../domain/ids';
import { quoteTableOf } from '../database/quote-table';
import { runSql } from '../database/run-sql';
import { changedOnTheWayError } from '../releases/changed-on-the-way-error';
import { findSlugColumn } from '../slugs/find-slug-column';

/** The clocks of the newsroom and of the database differ by less, in milliseconds. */
const tolerance = 60_000;

/**
 * Refuses a publication whose rows code of the project has led away: each locale has one published row, of this document, under the
 * address of its draft and not in the future. What strays from that is no version that anybody could assess or withdraw.
 *
 * @throws {ValidationError}
 */
export async function refuseStrayedRows(
  strapi: Core.Strapi,
  uid: ContentTypeUid,
  documentId: DocumentId,
  locales: readonly Locale[],
): Promise<void> {
  const slug = findSlugColumn(strapi, uid);
  const table = quoteTableOf(strapi, uid);
  const rows = await runSql<{ locale: Locale | null; publishedAt: Date; isAtAddress: boolean }>(
    strapi,
    `select out.locale, out.published_at as "publishedAt",
       ${slug === undefined ? 'true' : `out.${slug} is not distinct from draft.${slug}`} as "isAtAddress"
     from ${table} as out
     left join ${table} as draft
       on draft.document_id = out.document_id and draft.locale is not distinct from out.locale and draft.published_at is null
     where out.document_id = ? and out.published_at is not null`,
    [documentId],
  );
  const isInPlace = (locale: Locale) => {
    const [row, ...others] = rows.filter((one) => String(one.locale) === locale);
    if (!row || others.length > 0) return false;
    return row.isAtAddress && new Date(row.publishedAt).getTime() <= Date.now() + tolerance;
  };
  if (locales.every(isInPlace)) return;
  throw changedOnTheWayError(strapi, { uid, documentId, locales }, 'has led rows of it astray');
}
