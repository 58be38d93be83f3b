import type { ContentTypeUid, DocumentId, Locale } from '../ids';
import { hasWords } from '../text/says-something';

/**
 * Why a document was withdrawn:
 *
 * - `retraction`: what it says was wrong; readers learn which story was taken back, and why;
 * - `kill`: it must not be seen; readers learn no more than the note says, not even the headline.
 */
export const withdrawalKinds = ['retraction', 'kill'] as const;

export type WithdrawalKind = (typeof withdrawalKinds)[number];

/** That a document was withdrawn from readers, in all its locales. It is in force until it is lifted. */
export interface Withdrawal {
  uid: ContentTypeUid;
  documentId: DocumentId;
  kind: WithdrawalKind;
  /** What readers are told, by locale. The reason may follow later, so there may be none. */
  notes: Readonly<Record<Locale, string>>;
  /** The titles by which readers knew the document. */
  titles: Readonly<Record<Locale, string>>;
  withdrawnAt: Date;
}

/** A note, and the locale that it is written in. */
export interface ChosenNote {
  note: string;
  locale: Locale;
}

/** Chooses the note for readers of a locale: in that locale, otherwise in the source locale, otherwise in any. */
export function chooseNote(notes: Withdrawal['notes'], locale: Locale, sourceLocale: Locale): ChosenNote | undefined {
  const wanted = [locale, sourceLocale, ...Object.keys(notes).sort()].find((code) => hasWords(notes[code] ?? ''));
  const note = wanted === undefined ? undefined : notes[wanted];
  return wanted === undefined || note === undefined ? undefined : { note, locale: wanted };
}
