import type { ContentTypeUid, DocumentId, Locale } from './ids';
import type { Debt } from './release/debt';
import { hasWords, saysSomething } from './text/says-something';
import type { DocumentState } from './translation/state/document-state';
import type { LocalRetraction } from './withdrawal/list-fresh-retractions';

/** One row of a document: attributes with relations, media, components and dynamic zones populated. */
export type Row = Readonly<Record<string, unknown>>;

/** A document that another one points to, in every locale it has. */
export interface RelatedDocument {
  uid: ContentTypeUid;
  documentId: DocumentId;
  versions: Readonly<Record<Locale, Row>>;
  /** The locales in which readers can see it; all of its locales where the type has no drafts. */
  publishedLocales: readonly Locale[];
  /** Those of them that are kept from readers because they are out of policy. */
  withheldLocales?: readonly Locale[];
  /** Whether a withdrawal keeps it from readers, whatever of it is published. */
  isWithdrawn?: boolean;
}

/** A document as it would be published, in every locale it has, with what it points to. */
export interface DocumentSnapshot {
  uid: ContentTypeUid;
  documentId: DocumentId;
  versions: Readonly<Record<Locale, Row>>;
  related: readonly RelatedDocument[];
  /** What its translations were made from; left out where that was not recorded. */
  state?: DocumentState;
  /** What readers see of it, where a publication is assessed. */
  publishedVersions?: Readonly<Record<Locale, Row>>;
  /** Its versions as they were when that was recorded, while a save is being recorded. */
  formerly?: Readonly<Record<Locale, Row>>;
}

/** A document before a publication: its drafts, what readers see of it already, and what either points to. */
export interface ReleaseSnapshot extends DocumentSnapshot {
  publishedVersions: Readonly<Record<Locale, Row>>;
  /** What the translations that readers see were made from. */
  publishedState?: DocumentState;
  /** The retractions that no longer withdraw it: what they had withdrawn was lifted. */
  liftedRetractions?: readonly LocalRetraction[];
  /** The locales in which readers have ever seen it; left out where only those are known that they see now. */
  onceOut?: readonly Locale[];
  /** The locales that are published, and kept from readers because they are out of policy. */
  withheld?: readonly Locale[];
  /** What the gate has let out knowingly. */
  debts?: readonly Debt[];
}

/** Reads a populated relation, whatever its kind, as a list. */
export function readRelated(value: unknown): Row[] {
  if (Array.isArray(value)) return value.filter(isRow);
  return isRow(value) ? [value] : [];
}

/** Whether a value is a populated row or component rather than a scalar. */
export function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Nothing a reader could see: absent, an empty list, or a text that shows nothing ({@link saysSomething}). */
export function isBlank(value: unknown): boolean {
  if (value === null || value === undefined) return true;
  if (typeof value === 'string') return !saysSomething(value);
  return Array.isArray(value) && value.length === 0;
}

/**
 * Nothing that could name, credit or describe: blank, or a text without a letter or a digit, such as a dash. It is asked of
 * names, credit lines, captions, alternative texts and titles; anything else only has to show something.
 */
export function isWordless(value: unknown): boolean {
  return isBlank(value) || (typeof value === 'string' && !hasWords(value));
}

/** Finds a document that a snapshot points to. */
export function findRelated(
  { related }: Pick<DocumentSnapshot, 'related'>,
  uid: ContentTypeUid,
  documentId: DocumentId,
): RelatedDocument | undefined {
  return related.find((candidate) => candidate.uid === uid && candidate.documentId === documentId);
}
