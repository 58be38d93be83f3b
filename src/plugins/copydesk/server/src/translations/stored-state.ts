import type { ContentTypeUid, DocumentId, Locale } from '../../../domain/ids';
import { memoize } from '../../../domain/memoize';
import type {
  DocumentState,
  FieldRecord,
  SourceField,
  TranslationState,
} from '../../../domain/translation/state/document-state';
import type { Stage } from '../../../domain/staged-document';
import type { TranslationStanding } from '../../../domain/translation/translation-standing';

/** The standing of a version, and who translated it how. */
export interface VersionStanding extends TranslationStanding {
  sourceLocale: Locale;
  /** From the translation credit. */
  method: string | null;
  translators: readonly DocumentId[];
}

/** The parts of a standing, each a column of its record. */
export const standingColumns = [
  ...(['status', 'translated', 'total', 'stale', 'staleSince', 'urgent'] as const),
  ...(['sourceLocale', 'method', 'translators'] as const),
] satisfies readonly (keyof VersionStanding)[];

/** The translation record of one version, as the database holds it. */
export interface StateRow extends VersionStanding {
  contentType: ContentTypeUid;
  subject: DocumentId;
  locale: Locale;
  stage: Stage;
  /** {@link SourceField}s in the row of the source, {@link FieldRecord}s in that of a translation. */
  fields: SourceField[] | FieldRecord[];
  urgentSince: string | null;
}

/** Puts the rows of a document in one stage together. */
export function toDocumentState(rows: readonly StateRow[]): DocumentState | undefined {
  const [first] = rows;
  if (!first) return undefined;
  const { sourceLocale } = first;
  const source = rows.find(({ locale }) => locale === sourceLocale)?.fields ?? [];
  const translations = rows
    .filter(({ locale }) => locale !== sourceLocale)
    .map(({ locale, fields, urgentSince }): [Locale, TranslationState] => [
      locale,
      { fields: fields as FieldRecord[], urgentSince },
    ]);
  return { sourceLocale, source, translations: Object.fromEntries(translations) };
}

/** Whether two rows say the same. PostgreSQL keeps the keys of JSON in an order of its own. */
export function isSameRow(one: StateRow, other: StateRow | undefined): boolean {
  return other !== undefined && textOf(one) === textOf(other);
}

const textOf = memoize((row: StateRow): string => {
  const standing = standingColumns.map((column) => row[column]);
  return JSON.stringify([standing, row.urgentSince, sortKeys(row.fields)]);
});

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, held]) => held !== undefined);
  return Object.fromEntries(
    entries.sort(([one], [other]) => (one < other ? -1 : 1)).map(([key, held]) => [key, sortKeys(held)]),
  );
}
