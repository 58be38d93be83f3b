import { type Row, readRelated } from '../../plugins/copydesk/domain/document';

/** What readers get instead of a story that was taken back. */
export interface Retraction {
  /** When it was taken back; `null` if the policy does not say which attribute holds that. */
  publishedAt: string | null;
  note: string;
  /** The locale the note is written in. */
  locale: string;
}

/** The parts of the policy that concern corrections: the attribute that lists them, and in each the time it was made. */
export interface CorrectionAttributes {
  corrections: string;
  correctedAt: string | undefined;
}

/**
 * Finds the retraction of a document: a correction whose `kind` is `retraction`. A retraction in any published version takes
 * back all versions, because what is false in one language is false in all. The note is the last one in the locale asked for,
 * otherwise in the source locale, otherwise in any.
 */
export function findRetraction(
  versions: Readonly<Record<string, Row>>,
  { corrections, correctedAt }: CorrectionAttributes,
  locale: string,
  sourceLocale: string,
): Retraction | undefined {
  for (const code of new Set([locale, sourceLocale, ...Object.keys(versions)])) {
    const last = readRelated(versions[code]?.[corrections]).findLast(({ kind }) => kind === 'retraction');
    if (!last) continue;
    const time = correctedAt === undefined ? null : last[correctedAt];
    const publishedAt = time instanceof Date ? time.toISOString() : time === null ? null : String(time);
    return { publishedAt, note: String(last.note ?? ''), locale: code };
  }
  return undefined;
}
