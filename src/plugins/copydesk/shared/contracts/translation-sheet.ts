import type { TranslationStanding } from '../../domain/translation/translation-standing';
import type { DocumentId, FieldPath, Locale } from '../../domain/violation';

/**
 * `GET /copydesk/translation/:uid/:documentId/:locale`: each translated field of a locale beside its source. The permission
 * is that of readiness.
 */
export interface TranslationSheetParams {
  uid: string;
  documentId: DocumentId;
  locale: Locale;
}

/** How one field stands to its source; `superfluous`: the source says nothing there any more. */
export type FieldStatus = 'current' | 'stale' | 'missing' | 'superfluous';

/** A run of words of a comparison: in both texts, only in the present source, or only in the former one. */
export interface DiffRun {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

export interface TranslationSheetField {
  /** Where it is here; for a field that is missing here, where it would be. */
  path: FieldPath;
  /** Where it is in the source; not there if it is superfluous. */
  sourcePath: FieldPath | null;
  label: string;
  /** Words, or something that is shown (a picture, a credit, a cited source), told by its name. */
  kind: 'text' | 'reference';
  status: FieldStatus;
  /** What it says here, what the source says now, and what the source said when this was translated. */
  text: string;
  source: string;
  sourceThen: string | null;
  /** Of a stale field: from the source then to the source now. */
  diff: DiffRun[];
  /** Who made the translation, when, and how. */
  by: string | null;
  at: string | null;
  method: string | null;
  staleSince: string | null;
}

export interface TranslationSheetResponse {
  data: {
    uid: string;
    documentId: DocumentId;
    locale: Locale;
    sourceLocale: Locale;
    standing: TranslationStanding;
    fields: TranslationSheetField[];
  };
}
