import type { Core, UID } from '@strapi/strapi';
import type { ContentTypeUid, Locale } from '../../../domain/ids';

/** The row that data is meant for. */
interface Destination {
  uid: ContentTypeUid;
  locale: Locale;
  status: 'draft' | 'published';
  /** Whether a relation may name a document that has no such row. */
  allowMissingId: boolean;
}

/** Turns the documents that data refers to into their rows of one locale and status, as Strapi's document service does. */
export async function transformData(
  strapi: Core.Strapi,
  data: Record<string, unknown>,
  { uid, ...destination }: Destination,
): Promise<Record<string, unknown>> {
  const options = { ...destination, uid: uid as UID.ContentType };
  return { ...(await strapi.documents.utils.transformData(data, options)) };
}
