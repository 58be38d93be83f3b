import type { Core } from '@strapi/strapi';
import type { Row } from '../../../domain/document';
import type { ContentTypeUid, DocumentId } from '../../../domain/ids';
import { findSlugField, isText, type SlugField } from '../../../domain/slug/find-slug-field';
import { queryOf } from '../strapi/query-of';
import { claimSlugs, findClaims, reserveSlug, type SettledSlug } from './claim-slugs';
import { policyInForce } from '../policy/policy-in-force';
import { writeQuietly } from '../database/write-quietly';

/**
 * Gives every draft that is about to be published a slug that no other document has, and claims it for the document. Saving
 * gives each draft a slug, but other code may have written drafts past the document service.
 */
export async function settleSlugs(
  strapi: Core.Strapi,
  uid: ContentTypeUid,
  documentId: DocumentId,
  drafts: readonly Row[],
): Promise<void> {
  const field = findSlugField(policyInForce(strapi).schemaOf(uid));
  if (!field) return;
  const slugOf = (draft: Row): string | undefined =>
    isText(draft[field.name]) ? String(draft[field.name]) : undefined;

  const wanted = drafts.flatMap((draft): SettledSlug[] => {
    const slug = slugOf(draft);
    return slug === undefined ? [] : [{ locale: String(draft.locale), slug }];
  });
  const foreign = await findForeign(strapi, uid, documentId, field, wanted);

  const settled: SettledSlug[] = [];
  for (const draft of drafts) {
    const locale = String(draft.locale);
    const slug = slugOf(draft);
    if (slug !== undefined && !foreign.some((one) => one.locale === locale && one.slug === slug)) {
      settled.push({ locale, slug });
      continue;
    }
    const own = await reserveSlug(strapi, field, { uid, locale, documentId }, { slug, text: draft[field.target] });
    await writeQuietly(strapi, uid, [Number(draft.id)], field.name, own);
    settled.push({ locale, slug: own });
  }
  await claimSlugs(strapi, uid, documentId, settled);
}

/** Those of the slugs that belong to other documents: claimed by them, or published before there were claims. */
async function findForeign(
  strapi: Core.Strapi,
  uid: ContentTypeUid,
  documentId: DocumentId,
  { name }: SlugField,
  wanted: readonly SettledSlug[],
): Promise<SettledSlug[]> {
  if (wanted.length === 0) return [];
  const [claims, rows] = await Promise.all([
    findClaims(strapi, uid, wanted),
    queryOf<Row>(strapi, uid).findMany({
      where: {
        documentId: { $ne: documentId },
        publishedAt: { $notNull: true },
        $or: wanted.map(({ locale, slug }) => ({ locale, [name]: slug })),
      },
      select: ['locale', name],
    }),
  ]);
  return [
    ...claims.filter(({ claimant }) => claimant !== documentId),
    ...rows.map((row) => ({ locale: String(row.locale), slug: String(row[name]) })),
  ];
}
