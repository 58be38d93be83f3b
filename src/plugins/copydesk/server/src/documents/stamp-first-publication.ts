import type { Core } from '@strapi/strapi';
import type { Entry } from '../../../domain/document';

/**
 * Writes the time of the first publication into the drafts that were never published, for the publication to carry over.
 * Written below Strapi's query layer, so that the draft does not count as changed since.
 */
export async function stampFirstPublication(
  strapi: Core.Strapi,
  uid: string,
  attribute: string,
  drafts: readonly Entry[],
  now: Date,
): Promise<void> {
  const ids = drafts.filter((draft) => !draft[attribute]).map((draft) => Number(draft.id));
  if (ids.length === 0) return;
  const { tableName, attributes } = strapi.db.metadata.get(uid);
  const { columnName } = attributes[attribute] as { columnName: string };
  await strapi.db.transaction(async ({ trx }) => {
    await strapi.db
      .connection(tableName)
      .whereIn('id', ids)
      .update({ [columnName]: now })
      .transacting(trx);
  });
}
