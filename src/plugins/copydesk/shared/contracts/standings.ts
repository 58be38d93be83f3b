import type { ContentTypeUid, DocumentId, Locale } from '../../domain/ids';
import type { TranslationStanding } from '../../domain/translation/translation-standing';

/** `GET /copydesk/standings/:uid?ids=…`: the standings of the documents of one page of a list. */
export interface StandingsParams {
  uid: ContentTypeUid;
}

export interface StandingsQuery {
  /** Document ids, separated by commas; at most 100. */
  ids: string;
}

/** One locale of a listed document. */
export interface ListedLocale extends Pick<TranslationStanding, 'status' | 'translated' | 'total' | 'urgent'> {
  published: boolean;
}

/** Every locale that is required or exists, of each document that was found. */
export interface StandingsResponse {
  data: Record<DocumentId, Record<Locale, ListedLocale>>;
}
