import type { Core } from '@strapi/strapi';
import type { ContentTypeUid } from '../../../domain/ids';
import { findStored } from '../strapi/stored-attribute';
import { runBuilt } from './run-sql';

/**
 * Writes one attribute of some rows below Strapi's query layer: no lifecycle runs, no event fires, and `updatedAt`, by
 * which Strapi decides whether a draft was changed since it was published, stays as it is. Runs in the caller's transaction.
 *
 * @seam database-metadata
 */
export async function writeQuietly(
  strapi: Core.Strapi,
  uid: ContentTypeUid,
  ids: readonly number[],
  attribute: string,
  value: unknown,
): Promise<void> {
  const { columnName = attribute } = findStored(strapi, uid, attribute);
  await runBuilt(
    strapi,
    strapi.db
      .connection(strapi.db.metadata.get(uid).tableName)
      .whereIn('id', ids)
      .update({ [columnName]: value }),
  );
}
