import type { Locale } from '../ids';

/**
 * How the locales of a document go out:
 *
 * - `together`: none before all required locales are ready, and a translation only beside a published source;
 * - `source-first`: the source locale may go out alone, a translation only beside a published source;
 * - `independent`: each by itself.
 */
export type ReleaseMode = 'together' | 'source-first' | 'independent';

/** What is known of a publication before it is assessed. */
export interface ReleaseRequest {
  mode: ReleaseMode;
  sourceLocale: Locale;
  required: readonly Locale[];
  /** The locales to be published now, those that have a draft, and those that readers see already. */
  asked: readonly Locale[];
  existing: readonly Locale[];
  published: readonly Locale[];
  /** The source says a correction that the published source does not say yet. */
  correctsSource: boolean;
  /** Somebody has let the source locale out before its translations, and the deadline for these has not passed. */
  waived: boolean;
}

/** What has to be ready before a publication, and what is missing from it altogether. */
export interface ReleasePlan {
  /** Locales whose drafts are assessed. */
  assess: Locale[];
  /** Required locales that do not exist. */
  missing: Locale[];
  /** Translations that would go out without their source. */
  ahead: Locale[];
}

/**
 * Decides which locales must be ready for a publication.
 *
 * A correction does not wait: where the source locale is published already and gets a new one, it may be republished
 * alone, whatever the state of its translations. Nor does a source that is waived, published or not. Neither helps a
 * translation, and the source itself is assessed all the same.
 *
 * What readers see of a document whose source is gone can still be corrected: no source is waited for then.
 */
export function planRelease(request: ReleaseRequest): ReleasePlan {
  const { mode, sourceLocale, required, asked, existing, published, correctsSource, waived } = request;
  const sourceIsOut = asked.includes(sourceLocale) || published.includes(sourceLocale);
  const ahead = sourceIsOut ? [] : asked.filter((locale) => locale !== sourceLocale);
  const alone = { assess: [...asked], missing: [], ahead: [] };
  const isRepublication = asked.length > 0 && asked.every((locale) => published.includes(locale));
  if (isRepublication && !published.includes(sourceLocale) && !existing.includes(sourceLocale)) return alone;

  switch (mode) {
    case 'independent':
      return alone;
    case 'source-first':
      return { ...alone, ahead };
    case 'together': {
      const onlySource = asked.length === 1 && asked[0] === sourceLocale;
      const isCorrection = correctsSource && published.includes(sourceLocale);
      if (onlySource && (isCorrection || waived)) return alone;
      const concerned = [...new Set([...asked, ...required])];
      return {
        assess: concerned.filter((locale) => existing.includes(locale)),
        missing: concerned.filter((locale) => !existing.includes(locale)),
        // A source that does not exist is missing, which is said already.
        ahead: existing.includes(sourceLocale) ? ahead : [],
      };
    }
  }
}
