import { type Row, readRelated } from '../../plugins/copydesk/domain/document';

/** What readers are told instead of a story that was taken back. */
export interface Retraction {
  publishedAt: string;
  note: string;
  /** The locale the note is written in. */
  locale: string;
}

/**
 * Finds the retraction of a document. One published version that takes the story back takes it back in all: a lie is no
 * truth in translation. The note is the last one in the locale asked for, otherwise in the source locale, otherwise any.
 */
export function findRetraction(
  versions: Readonly<Record<string, Row>>,
  corrections: string | undefined,
  locale: string,
  sourceLocale: string,
): Retraction | undefined {
  if (corrections === undefined) return undefined;
  for (const code of new Set([locale, sourceLocale, ...Object.keys(versions)])) {
    const last = readRelated(versions[code]?.[corrections]).findLast(({ kind }) => kind === 'retraction');
    if (last) {
      const publishedAt = last.publishedAt instanceof Date ? last.publishedAt.toISOString() : String(last.publishedAt);
      return { publishedAt, note: String(last.note ?? ''), locale: code };
    }
  }
  return undefined;
}
