import type { Core } from '@strapi/strapi';
import type { Row } from '../../../domain/document';
import type { Reordering } from '../../../domain/synchronisation/plan-order';
import type { Patch } from '../../../domain/synchronisation/plan-patches';
import { withPublicationPermit } from '../writes/publication-permit';
import { applyOrder, applyPatches, type PatchedRow } from './apply-patches';

/** What one version needs to show what another shows. */
export interface VersionChange {
  row: Row;
  /** Its lists in another order first, then its fields, as they are in that order. */
  order: readonly Reordering[];
  patches: readonly Patch[];
}

/** Writes what has to be changed in one version. Answers whether that was anything. */
export async function writeVersion(
  strapi: Core.Strapi,
  { uid, status }: Omit<PatchedRow, 'entry'>,
  { row: entry, order, patches }: VersionChange,
): Promise<boolean> {
  if (order.length + patches.length === 0) return false;
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
