/** A locale code, e.g. `uk`. */
export type Locale = string;

/** Strapi's identifier of a document, the same in all its locales. */
export type DocumentId = string;

/** A rule's stable name, e.g. `attribution/byline-missing`. Part of the contract: messages, policies and the panel use it. */
export type RuleId = `${string}/${string}`;

/** `error` blocks a publication, `warn` is shown. */
export type ViolationLevel = 'error' | 'warn';

/** Where in a document: attribute names, and positions in repeatable components and dynamic zones counted from 0. */
export type FieldPath = readonly (string | number)[];

/** What one rule found in one place of one locale. */
export interface Violation {
  rule: RuleId;
  level: ViolationLevel;
  locale: Locale;
  path: FieldPath;
  /** A sentence for an editor that names the field by its label. */
  message: string;
}

/** A publication is blocked by errors alone. */
export function isBlocking(violation: Violation): boolean {
  return violation.level === 'error';
}
