import type { Core } from '@strapi/strapi';
import { isChange, type VersionChange } from '../../../domain/synchronisation/create-projector';
import { withPublicationPermit } from '../writes/publication-permit';
import { applyOrder, applyPatches, type PatchedRow } from './apply-patches';

/** Writes what has to be changed in one version. Answers whether that was anything. */
export async function writeVersion(
  strapi: Core.Strapi,
  { uid, status }: Omit<PatchedRow, 'entry'>,
  change: VersionChange,
): Promise<boolean> {
  if (!isChange(change)) return false;
  const { row: entry, order, patches } = change;
  await withPublicationPermit(async () => {
    if (order.length > 0) await applyOrder(strapi, { uid, entry, status }, order);
    if (patches.length > 0) await applyPatches(strapi, { uid, entry, status }, patches);
  });
  const { documentId, locale } = entry;
  const fields = [...order.map(({ name }) => name), ...patches.map(({ path }) => path.join('.'))].join(', ');
  strapi.log.debug(`copydesk: synchronised ${fields} of ${uid} ${String(documentId)} (${String(locale)}, ${status})`, {
    uid,
    documentId,
    locale,
    fields,
  });
  return true;
}
