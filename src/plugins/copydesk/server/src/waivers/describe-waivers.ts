import type { Core } from '@strapi/strapi';
import type { ContentTypeUid, DocumentId } from '../../../domain/ids';
import { compareWaivers, deriveWaiverState } from '../../../domain/release/waiver';
import type { Waiver } from '../../../shared/contracts/waivers';
import { policyInForce } from '../policy/policy-in-force';
import { loadVersionRows, type VersionRow } from '../documents/load-version-rows';
import { type StoredWaiver, toContract } from './stored-waiver';

/** Whether a document is wanted in a list. There are no versions left of one that is deleted. */
export type WantsDocument = (uid: ContentTypeUid, versions: readonly VersionRow[]) => boolean;

/** Says where waivers stand, in the order of what they ask of the desk. Of each document all waivers must be given. */
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
      // A document that is gone owes no translations.
      const required = versions.length > 0 ? requiredLocales(waiver.uid) : [];
      const unpublished = required.filter((locale) => !published.includes(locale));
      return [{ ...waiver, unpublished, ...deriveWaiverState(waiver, stored.filter(isSame), unpublished, now) }];
    })
    .sort(compareWaivers)
    .map(toContract);
}

/** The rows of the documents that the waivers are about, as far as their types still exist. */
async function loadSubjects(strapi: Core.Strapi, stored: readonly StoredWaiver[]): Promise<VersionRow[]> {
  const uids = [...new Set(stored.map(({ uid }) => uid))].filter((uid) => uid in strapi.contentTypes);
  const ofTypes = uids.map((uid) => {
    const documentIds = stored.filter((waiver) => waiver.uid === uid).map(({ documentId }) => documentId);
    return loadVersionRows(strapi, uid, [...new Set(documentIds)]);
  });
  return (await Promise.all(ofTypes)).flat();
}
