import type { Core } from '@strapi/strapi';
import type { ContentTypeUid, DocumentId } from '../../../domain/ids';
import { compareWaivers, deriveWaiverState } from '../../../domain/release/waiver';
import type { Waiver } from '../../../shared/contracts/waivers';
import { policyInForce } from '../policy/policy-in-force';
import { loadVersionRows, type VersionRow } from '../documents/load-version-rows';
import { type StoredWaiver, toContract } from './stored-waiver';

/** Whether a document belongs in a list. A deleted document has no versions. */
export type WantsDocument = (uid: ContentTypeUid, versions: readonly VersionRow[]) => boolean;

/** Describes waivers with their state, the most urgent first. All waivers of each document must be given. */
export async function describeWaivers(
  strapi: Core.Strapi,
  stored: readonly StoredWaiver[],
  wants: WantsDocument = () => true,
): Promise<Waiver[]> {
  const { requiredLocales } = policyInForce(strapi);
  const rows = await loadSubjects(strapi, stored);
  const now = new Date();

  return stored
    .flatMap((waiver) => {
      const isSame = (other: { uid: ContentTypeUid; documentId: DocumentId }) =>
        other.uid === waiver.uid && other.documentId === waiver.documentId;
      const versions = rows.filter(isSame);
      if (!wants(waiver.uid, versions)) return [];

      const published = versions.filter(({ publishedAt }) => publishedAt !== null).map(({ locale }) => locale);
      // A deleted document needs no translations.
      const required = versions.length > 0 ? requiredLocales(waiver.uid) : [];
      const unpublished = required.filter((locale) => !published.includes(locale));
      return [{ ...waiver, unpublished, ...deriveWaiverState(waiver, stored.filter(isSame), unpublished, now) }];
    })
    .sort(compareWaivers)
    .map(toContract);
}

/** Loads the rows of the documents that the waivers are for, if their types still exist. */
async function loadSubjects(strapi: Core.Strapi, stored: readonly StoredWaiver[]): Promise<VersionRow[]> {
  const uids = [...new Set(stored.map(({ uid }) => uid))].filter((uid) => uid in strapi.contentTypes);
  const ofTypes = uids.map((uid) => {
    const documentIds = stored.filter((waiver) => waiver.uid === uid).map(({ documentId }) => documentId);
    return loadVersionRows(strapi, uid, [...new Set(documentIds)]);
  });
  return (await Promise.all(ofTypes)).flat();
}
