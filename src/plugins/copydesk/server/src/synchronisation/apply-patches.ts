import type { Core } from '@strapi/strapi';
import type { Row } from '../../../domain/document';
import type { ContentTypeUid, DocumentId } from '../../../domain/ids';
import { isToOne } from '../../../domain/schema';
import type { Reordering } from '../../../domain/synchronisation/plan-order';
import type { Patch } from '../../../domain/synchronisation/plan-patches';
import type { RowStatus } from '../documents/load-versions';
import { writeQuietly } from '../database/write-quietly';
import { policyInForce } from '../policy/policy-in-force';
import { documentsOf } from '../strapi/documents-of';
import { queryOf } from '../strapi/query-of';
import { transformData } from '../strapi/transform-data';

/** The row whose fields are patched. */
export interface PatchedRow {
  uid: ContentTypeUid;
  entry: Row;
  /** `draft` or `published` for types with drafts; `only` for types without. */
  status: RowStatus;
}

/**
 * Writes patches below the document service: synchronising is not an edit, so no other middleware, validation or event follows.
 * Runs in the caller's transaction.
 */
export async function applyPatches(strapi: Core.Strapi, row: PatchedRow, patches: readonly Patch[]): Promise<void> {
  for (const patch of patches) {
    const data = await toData(strapi, row, patch);
    await queryOf<Row>(strapi, patch.owner).update({ where: { id: patch.holderId }, data });
  }
  if (patches.some(({ owner }) => owner === row.uid)) await keepUpdatedAt(strapi, row);
}

/** Puts lists of components and dynamic zones into another order, in the same way. */
export async function applyOrder(
  strapi: Core.Strapi,
  row: PatchedRow,
  reorderings: readonly Reordering[],
): Promise<void> {
  const { uid, entry } = row;
  const lists = Object.fromEntries(reorderings.map(({ name, entries }) => [name, entries]));
  const data = await documentsOf(strapi, uid).updateComponents(entry, lists);
  await queryOf<Row>(strapi, uid).update({ where: { id: Number(entry.id) }, data });
  await keepUpdatedAt(strapi, row);
}

/** Strapi decides by `updatedAt` whether a draft was changed since it was published; synchronising is not such a change. */
export async function keepUpdatedAt(strapi: Core.Strapi, { uid, entry }: Omit<PatchedRow, 'status'>): Promise<void> {
  await writeQuietly(strapi, uid, [Number(entry.id)], 'updatedAt', entry.updatedAt);
}

async function toData(strapi: Core.Strapi, row: PatchedRow, patch: Patch): Promise<Record<string, unknown>> {
  const { name, attribute, value } = patch;
  switch (value.kind) {
    case 'scalar':
      return { [name]: value.value };
    case 'media':
      return { [name]: attribute.multiple ? value.fileIds : (value.fileIds[0] ?? null) };
    case 'relation': {
      const ids = await findRows(strapi, value.target, value.documentIds, row);
      return { [name]: isToOne(attribute) ? (ids[0] ?? null) : { set: ids.map((id) => ({ id })) } };
    }
    case 'component':
      return copyComponent(strapi, row, patch, value.entries);
  }
}

/** Finds the rows of documents that belong beside the patched row: in its locale and status, in the order given. */
async function findRows(
  strapi: Core.Strapi,
  target: string,
  documentIds: readonly string[],
  { entry, status }: PatchedRow,
): Promise<number[]> {
  const { localized, draftAndPublish } = policyInForce(strapi).schemaOf(target);
  const rows = await queryOf<{ id: number; documentId: DocumentId }>(strapi, target).findMany({
    where: {
      documentId: { $in: documentIds },
      ...(localized && { locale: entry.locale }),
      ...(draftAndPublish &&
        status !== 'only' && { publishedAt: { [status === 'draft' ? '$null' : '$notNull']: true } }),
    },
    select: ['id', 'documentId'],
  });
  return documentIds.flatMap((documentId) =>
    rows.filter((found) => found.documentId === documentId).map(({ id }) => id),
  );
}

/**
 * A component belongs to one row, so a synchronised one is copied, as Strapi's own i18n does it.
 *
 * @seam component-writes
 */
async function copyComponent(
  strapi: Core.Strapi,
  { uid, entry, status }: PatchedRow,
  { name, attribute }: Patch,
  entries: readonly Row[],
): Promise<Record<string, unknown>> {
  const data = { [name]: attribute.repeatable ? entries : (entries[0] ?? null) };
  const transformed = await transformData(strapi, structuredClone(data), {
    uid,
    locale: String(entry.locale),
    status: status === 'draft' ? 'draft' : 'published',
    allowMissingId: true,
  });
  return documentsOf(strapi, uid).updateComponents(entry, transformed);
}
