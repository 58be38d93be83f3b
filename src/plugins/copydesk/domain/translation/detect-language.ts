import { detectAll } from 'tinyld';
import type { Locale } from '../ids';
import { memoize } from '../memoize';
import { distinguishUkrainianFromRussian } from './language/distinguish-ukrainian-from-russian';
import { findScript, scriptOf } from './language/scripts';

/** A language without script or region: `uk` of `uk-UA`. */
export type Language = string;

/**
 * Detects in which of the candidate languages a text is written, or `undefined` when that is not sure.
 *
 * A text of mixed scripts is never sure. Ukrainian and Russian are distinguished by telling letters and words; either is recognised
 * where only the other is a candidate, since that is what is mistaken for it. The rest is left to the language-detection library,
 * which must name the candidate before every other language it knows.
 */
export function detectLanguage(text: string, candidates: readonly Locale[]): Language | undefined {
  const script = findScript(text);
  const languages = new Set(candidates.map((locale) => languageOf(locale)));
  const possible = [...languages].filter((language) => scriptOf(language) === script);
  if (possible.length === 0) return undefined;
  if (possible.every((language) => language === 'uk' || language === 'ru')) {
    const language = distinguishUkrainianFromRussian(text);
    return language === 'unsure' ? undefined : language;
  }
  const [best] = detectAll(text);
  return best !== undefined && possible.includes(best.lang) ? best.lang : undefined;
}

/** The language of a locale: `en` of `en-GB`. */
export const languageOf = memoize((locale: Locale): Language => new Intl.Locale(locale).language);
