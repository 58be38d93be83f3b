/**
 * How far a document is in one locale: not there, the source itself, or a translation: with blank fields, older than its
 * source, complete, or left without its source.
 */
export type TranslationStatus = 'missing' | 'source' | 'incomplete' | 'stale' | 'complete' | 'orphaned';

/** How one locale of a document stands to its source, derived field by field. */
export interface TranslationStanding {
  status: TranslationStatus;
  /** Of the fields that say something in the source: how many say it here and are not stale. */
  translated: number;
  total: number;
  /** How many fields were translated from a source that has moved on. */
  stale: number;
  /** Since when the oldest of them has been stale, in ISO 8601. */
  staleSince: string | null;
  /** A correction of the source is not made here yet. */
  urgent: boolean;
}
