import type { Core } from '@strapi/strapi';
import type { ContentTypeUid, DocumentId, Locale } from '../../../domain/ids';
import { type IfMatch, namesTag } from './if-match';
import { VersionConflict } from './version-conflict';
import { findVersionRecords } from './version-records';
import { composeVersion, listChangedFields, nameLocale, readTagLocale, type Version } from './version-tag';

/** What a write is about: its document as it is now, and the locales whose versions it goes on from. */
export interface Meant {
  uid: ContentTypeUid;
  documentId: DocumentId;
  there: readonly Version[];
  locales: readonly (Locale | null)[];
}

/**
 * Refuses a write whose condition is not met. It is held to those of its versions that the condition names; it must name one of
 * them at least. Call it under the write lock.
 *
 * @throws {VersionConflict} that says who changed what and when.
 */
export async function refuseUnlessMet(
  strapi: Core.Strapi,
  { uid, documentId, there, locales }: Meant,
  condition: IfMatch,
): Promise<void> {
  const versions = locales.map(
    (locale) =>
      there.find((version) => version.locale === locale) ??
      composeVersion(strapi, { uid, documentId, locale }, undefined),
  );
  const isNamed = (version: Version) =>
    condition.tags === '*' || condition.tags.some((tag) => readTagLocale(tag) === nameLocale(version));
  const named = versions.filter(isNamed);

  for (const version of named.length > 0 ? named : versions) {
    const key = JSON.stringify([uid, documentId, version.locale]);
    const isMet = condition.tags === '*' ? version.digests.size > 0 : namesTag(condition, version.tag);
    if (!isMet && !condition.met.has(key)) throw await describeConflict(strapi, version, condition);
    condition.met.add(key);
  }
}

async function describeConflict(strapi: Core.Strapi, version: Version, { tags }: IfMatch): Promise<VersionConflict> {
  const { uid, documentId, locale, tag } = version;
  const from = tags === '*' ? undefined : tags.find((one) => readTagLocale(one) === nameLocale(version));
  const isKnown = tags === '*' || from !== undefined;
  const fields = listChangedFields(version, from);
  const record = (await findVersionRecords(strapi, { uid, documentId })).get(locale ?? '');
  const changes = fields.map((field) => {
    const [digest, by, at] = record?.fields[field] ?? [];
    // What was written past the document service is nobody's that we know.
    return isKnown && digest === version.digests.get(field)
      ? { field, by: by ?? null, at: at ?? null }
      : { field, by: null, at: null };
  });
  const last = [...changes].sort((one, other) => (other.at ?? '').localeCompare(one.at ?? ''))[0];
  const changed = { changedBy: last?.by ?? null, changedAt: last?.at ?? null, fields, changes };
  return new VersionConflict({ uid, documentId, locale, ...changed, version: tag }, isKnown);
}
