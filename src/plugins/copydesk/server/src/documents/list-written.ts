import type { DocumentId, Locale } from '../../../domain/ids';

/** A row as an action of the document service answers with it. */
export interface WrittenRow {
  documentId: DocumentId;
  locale: Locale;
}

/** The rows that an action wrote: one of a save, of anything else one for each locale. */
export function listWritten(result: unknown): WrittenRow[] {
  if (typeof result !== 'object' || result === null) return [];
  if ('entries' in result && Array.isArray(result.entries)) return result.entries as WrittenRow[];
  return 'documentId' in result && 'locale' in result ? [result as WrittenRow] : [];
}
