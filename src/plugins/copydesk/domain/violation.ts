import type { ContentTypeUid, DocumentId, Locale } from './ids';

/** A rule's stable name, e.g. `attribution/byline-missing`. Part of the contract: messages, policies and the panel use it. */
export type RuleId = `${string}/${string}`;

/** `error` blocks a publication, `warn` is shown. */
export type ViolationLevel = 'error' | 'warn';

/** Where in a document: attribute names, and positions in repeatable components and dynamic zones counted from 0. */
export type FieldPath = readonly (string | number)[];

/** Something a sentence speaks of. What each language has its own words for is given by what it is. */
export type SpokenValue =
  | string
  | number
  | readonly string[]
  | { kind: 'language'; locale: Locale }
  /** A day in UTC, as `2026-11-29`. */
  | { kind: 'day'; day: string }
  | { kind: 'languages'; locales: readonly Locale[] }
  | { kind: 'component' | 'type'; uid: string; name: string }
  | { kind: 'titles'; titles: readonly string[] }
  | { kind: 'fields'; fields: readonly FieldSteps[] };

export type SpokenValues = Readonly<Record<string, SpokenValue>>;

/** Which of its rule's messages a sentence is, and what it speaks of, so that it can be said in any language. */
export interface Wording {
  key: string;
  values?: SpokenValues;
}

/** The way to a field: each attribute with the type or component that declares it, and positions counted from 0. */
export type FieldSteps = readonly ({ uid: string; name: string } | number)[];

/** Another document, in which something has to be mended. */
export interface Target {
  uid: ContentTypeUid;
  documentId: DocumentId;
}

/** What one rule found in one place of one locale. */
export interface Violation {
  rule: RuleId;
  level: ViolationLevel;
  locale: Locale;
  path: FieldPath;
  /** The sentence in English, which names the field by its label. */
  message: string;
  /** The same sentence for any language. */
  wording: Wording;
  field?: FieldSteps;
  target?: Target;
  /** Readers see the same already, so it does not stand in the way of this publication: it is the document’s debt. */
  tolerated?: true;
}

/** A publication is blocked by errors alone, and not by those that readers see already. */
export function isBlocking({ level, tolerated }: Violation): boolean {
  return level === 'error' && !tolerated;
}
