import { getFetchClient } from '@strapi/admin/strapi-admin';
import type { ContentTypeUid, DocumentId, Locale } from '../../../domain/ids';
import type { ListedLocale, StandingsResponse } from '../../../shared/contracts/standings';
import { createBatcher } from '../batch/create-batcher';

/** The standing of a listed document, by locale. */
export type ListedStanding = Record<Locale, ListedLocale>;

const batchers = new Map<string, (documentId: DocumentId) => Promise<ListedStanding | undefined>>();

/** Loads the standing of a listed document; all rows of a page share one request. */
export function loadStanding(uid: ContentTypeUid, documentId: DocumentId): Promise<ListedStanding | undefined> {
  const load = batchers.get(uid) ?? createBatcher((ids) => loadPage(uid, ids));
  batchers.set(uid, load);
  return load(documentId);
}

async function loadPage(uid: ContentTypeUid, ids: readonly DocumentId[]): Promise<Map<DocumentId, ListedStanding>> {
  const { get } = getFetchClient();
  const { data } = await get<StandingsResponse>(`/copydesk/standings/${uid}`, { params: { ids: ids.join(',') } });
  return new Map(Object.entries(data.data));
}
