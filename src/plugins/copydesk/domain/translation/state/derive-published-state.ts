import type { Locale } from '../../ids';
import type { DocumentState, FieldRecord, TranslationState } from './document-state';
import { keptSources } from './move-record';

/**
 * Derives the records of the published document after a publication of some locales, or of none where only records of the
 * draft have changed. A locale that was published takes over the draft’s records. Any other keeps its own, and takes from the
 * draft’s what these say of the very same text.
 */
export function derivePublishedState(
  draft: DocumentState,
  published: DocumentState | undefined,
  locales: readonly Locale[],
): DocumentState {
  const { sourceLocale } = draft;
  const known = published?.sourceLocale === sourceLocale ? published : undefined;
  const source = !known || locales.includes(sourceLocale) ? draft.source : known.source;
  const translations = Object.entries(draft.translations).map(([locale, drafted]): [Locale, TranslationState] => {
    const own = known?.translations[locale];
    return [locale, !own || locales.includes(locale) ? drafted : adopt(own, drafted)];
  });
  return { sourceLocale, source, translations: Object.fromEntries(translations) };
}

function adopt(own: TranslationState, drafted: TranslationState): TranslationState {
  const drafts = new Map(drafted.fields.map((record) => [record.key, record]));
  const fields = own.fields.map((record): FieldRecord => {
    const draft = drafts.get(record.key);
    if (!draft || draft.print !== record.print) return record;
    const sources = new Set([record.source.print, ...draft.earlier, ...record.earlier]);
    const earlier = [...sources].filter((print) => print !== draft.source.print);
    return { ...draft, path: record.path, earlier: earlier.slice(0, keptSources), staleSince: record.staleSince };
  });
  return { ...own, fields };
}
