import type { Core } from '@strapi/strapi';
import type { Row } from '../../../domain/document';
import type { ContentTypeUid } from '../../../domain/ids';
import { writeQuietly } from '../database/write-quietly';

/**
 * Writes the time of the first publication into drafts that were never published; the publication copies it to readers’ rows.
 */
export async function stampFirstPublication(
  strapi: Core.Strapi,
  uid: ContentTypeUid,
  attribute: string,
  drafts: readonly Row[],
  now: Date,
): Promise<void> {
  const ids = drafts.filter((draft) => !draft[attribute]).map((draft) => Number(draft.id));
  if (ids.length > 0) await writeQuietly(strapi, uid, ids, attribute, now);
}
