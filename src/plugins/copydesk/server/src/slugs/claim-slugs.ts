import type { Core } from '@strapi/strapi';
import type { Row } from '../../../domain/document';
import type { ContentTypeUid, DocumentId, Locale } from '../../../domain/ids';
import { chooseFreeSlug } from '../../../domain/slug/choose-free-slug';
import type { SlugField } from '../../../domain/slug/find-slug-field';
import { cutSlug, formatSlug } from '../../../domain/slug/format-slug';
import { policyInForce } from '../policy/policy-in-force';
import { queryOf } from '../strapi/query-of';

const claimUid = 'plugin::copydesk.slug-claim';

/** The version whose slug is chosen. */
export interface SlugOwner {
  uid: ContentTypeUid;
  locale: Locale;
  documentId?: DocumentId;
}

/** A slug that gets a number as a suffix keeps at least these first characters. */
const keptLength = 60;

/**
 * Chooses a slug that no other document of the type has, or ever had while published, in this locale. A slug that an editor
 * enters is reduced to letters, digits and hyphens, as a headline is; if nothing is left, it is ignored. The caller holds the
 * write lock, so no other write chooses at the same time.
 */
export async function reserveSlug(
  strapi: Core.Strapi,
  field: SlugField,
  owner: SlugOwner,
  wished: { slug?: unknown; text: unknown },
): Promise<string> {
  const { uid, locale, documentId } = owner;

  const base = formatSlug(textOf(wished.slug), locale) ?? formatSlug(textOf(wished.text), locale) ?? nameOf(uid);
  const like = { $startsWith: cutSlug(base, keptLength) };
  const [rows, claims] = await Promise.all([
    queryOf<Row>(strapi, uid).findMany({
      where: { locale, [field.name]: like, ...(documentId && { documentId: { $ne: documentId } }) },
      select: [field.name],
    }),
    queryOf<SlugClaim>(strapi, claimUid).findMany({
      where: { contentType: uid, locale, slug: like, ...(documentId && { claimant: { $ne: documentId } }) },
      select: ['slug'],
    }),
  ]);
  return chooseFreeSlug(
    base,
    new Set([...rows.map((row) => String(row[field.name])), ...claims.map(({ slug }) => slug)]),
  );
}

/** A slug in its locale, for good. */
export interface SettledSlug {
  locale: Locale;
  slug: string;
}

/** Which document a slug belongs to. */
export interface SlugClaim extends SettledSlug {
  claimant: DocumentId;
}

/** Records that slugs belong to a document from now on. */
export async function claimSlugs(
  strapi: Core.Strapi,
  uid: ContentTypeUid,
  documentId: DocumentId,
  settled: readonly SettledSlug[],
): Promise<void> {
  const known = await findClaims(strapi, uid, settled);
  const data = settled
    .filter(({ locale, slug }) => !known.some((claim) => claim.locale === locale && claim.slug === slug))
    .map((claim) => ({ contentType: uid, ...claim, claimant: documentId }));
  if (data.length > 0) await queryOf<SlugClaim>(strapi, claimUid).createMany({ data });
}

/** Finds the claims of these slugs. */
export async function findClaims(
  strapi: Core.Strapi,
  uid: ContentTypeUid,
  slugs: readonly SettledSlug[],
): Promise<SlugClaim[]> {
  if (slugs.length === 0) return [];
  return queryOf<SlugClaim>(strapi, claimUid).findMany({ where: { contentType: uid, $or: [...slugs] } });
}

/** Claims slugs of a type without drafts, because readers see them once they are saved. */
export async function claimIfSeen(
  strapi: Core.Strapi,
  uid: ContentTypeUid,
  documentId: DocumentId,
  settled: readonly SettledSlug[],
): Promise<void> {
  if (!policyInForce(strapi).schemaOf(uid).draftAndPublish) await claimSlugs(strapi, uid, documentId, settled);
}

/** Data may hold a number where a text belongs. */
function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** The last part of a uid: the slug for a text that has no letter to make one of. */
function nameOf(uid: ContentTypeUid): string {
  return uid.split('.').at(-1) ?? uid;
}
