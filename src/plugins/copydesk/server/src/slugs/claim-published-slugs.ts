import type { Core } from '@strapi/strapi';
import type { Row } from '../../../domain/document';
import type { ContentTypeUid, DocumentId, Locale } from '../../../domain/ids';
import { findSlugField, isText } from '../../../domain/slug/find-slug-field';
import { policyInForce } from '../policy/policy-in-force';
import { claimSlugs, findClaims } from './claim-slugs';

/**
 * Claims the slugs of what readers see of a document, where something else than the plugin has written them. One that belongs to
 * another document stays with that: it is logged, and this document has no address in that locale until its slug is changed.
 * The caller holds the write lock.
 */
export async function claimPublishedSlugs(
  strapi: Core.Strapi,
  uid: ContentTypeUid,
  documentId: DocumentId,
  published: Readonly<Record<Locale, Row>>,
): Promise<void> {
  const field = findSlugField(policyInForce(strapi).schemaOf(uid));
  if (!field) return;
  const slugs = Object.entries(published).flatMap(([locale, row]) => {
    const slug = row[field.name];
    return isText(slug) ? [{ locale, slug }] : [];
  });
  const claims = await findClaims(strapi, uid, slugs);
  const foreign = claims.filter(({ claimant }) => claimant !== documentId);
  for (const { locale, slug, claimant } of foreign) {
    strapi.log.warn(
      `copydesk: the slug “${slug}” was given to ${uid} ${documentId} in ${locale} past it, but belongs to ${claimant}; readers find that one there`,
    );
  }
  const isForeign = (locale: Locale, slug: string) =>
    foreign.some((claim) => claim.locale === locale && claim.slug === slug);
  const free = slugs.filter(({ locale, slug }) => !isForeign(locale, slug));
  await claimSlugs(strapi, uid, documentId, free);
}
