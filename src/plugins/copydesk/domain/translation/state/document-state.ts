import type { Locale } from '../../ids';
import type { FieldPath } from '../../violation';
import type { Fingerprint } from './fingerprint';

/** Names a field of the source for as long as it lives, wherever its section is moved: `headline`, `body#1x9.text`. */
export type FieldKey = string;

/** A field of the source as it was last seen. */
export interface SourceField {
  key: FieldKey;
  print: Fingerprint;
  /** What it said before and still means, because only minor changes came after: the last first. */
  same?: Fingerprint[];
  /** The component of its section, if it is in one. */
  kind?: string;
}

/** The person who saved, by the name they had then. */
export interface Signature {
  id: number | null;
  name: string;
}

/** How a translation came about: as the translation credit says, or `imported`, or `acknowledged`. */
export type TranslationMethod = string;

/**
 * A section that was translated when the original had several that it could be of: the names of these, and what it showed then
 * in all languages. One that shows something else since, or is completed to as many as the original has, says which it is.
 */
export interface Guess {
  among: string[];
  shown: string;
}

/** What one field of a translation was made from. */
export interface FieldRecord {
  key: FieldKey;
  kind?: string;
  path: FieldPath;
  /** What the translation says there, and what it shows. */
  print: Fingerprint;
  shared: Fingerprint;
  /** The source that it was last made from, or found to stand for. */
  source: { text: string; print: Fingerprint };
  /** Earlier sources for which the very same translation was correct, the last first. */
  earlier: Fingerprint[];
  method: TranslationMethod;
  /** Of a field in a section of which it is not certain that it is of the original that it is named after. */
  guess?: Guess;
  by: Signature | null;
  /** Times in ISO 8601. */
  at: string;
  staleSince: string | null;
}

/** What is remembered of one translation. */
export interface TranslationState {
  fields: FieldRecord[];
  /** Since when a correction of the source has been missing here. */
  urgentSince: string | null;
}

/** What is remembered of a document in one stage: its source as it was last seen, and each translation of it. */
export interface DocumentState {
  sourceLocale: Locale;
  source: SourceField[];
  translations: Readonly<Record<Locale, TranslationState>>;
}
