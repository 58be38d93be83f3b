import type { Core } from '@strapi/strapi';
import { runBuilt } from './run-sql';

/**
 * Writes one attribute of some rows below Strapi's query layer: no lifecycle runs, no event fires, and `updatedAt`, by
 * which Strapi tells whether a draft was changed since it was published, stays as it is. Runs in the caller's transaction.
 *
 * @seam database-metadata
 */
export async function writeQuietly(
  strapi: Core.Strapi,
  uid: string,
  ids: readonly number[],
  attribute: string,
  value: unknown,
): Promise<void> {
  const { tableName, attributes } = strapi.db.metadata.get(uid);
  const { columnName } = attributes[attribute] as { columnName: string };
  await runBuilt(
    strapi,
    strapi.db
      .connection(tableName)
      .whereIn('id', ids)
      .update({ [columnName]: value }),
  );
}
