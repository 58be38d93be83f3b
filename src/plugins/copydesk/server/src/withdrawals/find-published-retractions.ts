import type { Core } from '@strapi/strapi';
import type { ContentTypeUid, DocumentId, Locale } from '../../../domain/ids';
import { findCorrectionAttributes, findRetractions } from '../../../domain/withdrawal/find-retractions';
import type { LocalRetraction } from '../../../domain/withdrawal/list-fresh-retractions';
import { loadVersions } from '../documents/load-versions';
import { policyInForce } from '../policy/policy-in-force';

/** The retractions of what is published of a document. */
export interface PublishedRetractions {
  /** The locales that are published, with or without one. */
  locales: readonly Locale[];
  found: readonly (LocalRetraction & { locale: Locale })[];
}

/** Finds the retractions of what is published of a document. */
export async function findPublishedRetractions(
  strapi: Core.Strapi,
  uid: ContentTypeUid,
  documentId: DocumentId,
): Promise<PublishedRetractions> {
  const { policy, schemaOf } = policyInForce(strapi);
  const { parts } = policy();
  const attributes = findCorrectionAttributes(uid, (name) => parts[name], schemaOf);
  if (!attributes) return { locales: [], found: [] };

  const { versions } = await loadVersions(strapi, uid, documentId, 'published', schemaOf);
  const found = Object.entries(versions).flatMap(([locale, version]) =>
    findRetractions(version, attributes).map((retraction) => ({ locale, ...retraction })),
  );
  return { locales: Object.keys(versions), found };
}

/**
 * What is still to be known of retractions, beside what is published now: those that are there, and those of versions that are not
 * published at present. One that was published away is forgotten: if it comes again, somebody has put it there again.
 */
export function keepStanding(
  known: readonly LocalRetraction[],
  { locales, found }: PublishedRetractions,
): LocalRetraction[] {
  return known.filter(({ locale, time }) =>
    locale === null
      ? locales.length === 0 || found.some((one) => one.time === time)
      : !locales.includes(locale) || found.some((one) => one.locale === locale && one.time === time),
  );
}
