import { detectAll } from 'tinyld';
import type { Locale } from '../ids';
import { memoize } from '../memoize';
import { memoizeTexts } from '../memoize-texts';
import { countLetters } from './reader-text';

/** A language without script or region: `uk` of `uk-UA`. */
export type Language = string;

/** How much of a text must be in one script before its language is asked for. */
const oneScript = 0.8;

/**
 * Detects in which of the candidate languages a text is written, or `undefined` when that is not sure.
 *
 * A text of mixed scripts is never sure. Ukrainian and Russian are distinguished by the letters that only one of them has,
 * and by their absence; either is recognised where only the other is a candidate, since that is what is mistaken for it.
 * The rest is left to the language-detection library, which must name the candidate before every other language it
 * knows.
 */
export function detectLanguage(text: string, candidates: readonly Locale[]): Language | undefined {
  const possible = listPossible(text, candidates);
  if (possible.length === 0) return undefined;
  if (possible.every(isUkrainianOrRussian)) return distinguishUkrainianFromRussian(text);
  const [best] = detectAll(text);
  return best !== undefined && possible.includes(best.lang) ? best.lang : undefined;
}

/**
 * The languages that a text in this script could be found to be in, given the candidates; none for a text of mixed scripts.
 */
export function listPossible(text: string, candidates: readonly Locale[]): Language[] {
  const script = findScript(text);
  const languages = new Set(candidates.map((locale) => languageOf(locale)));
  const sameScript = [...languages].filter((language) => scriptOf(language) === script);
  const isMistakable = sameScript.length > 0 && sameScript.every(isUkrainianOrRussian);
  return isMistakable ? ['uk', 'ru'] : sameScript;
}

function isUkrainianOrRussian(language: Language): boolean {
  return language === 'uk' || language === 'ru';
}

/** The language of a locale: `en` of `en-GB`. */
export const languageOf = memoize((locale: Locale): Language => new Intl.Locale(locale).language);

const scriptOf = memoize((language: Language): string | undefined => new Intl.Locale(language).maximize().script);

/** The script of a text; none (`''`) where several are mixed. */
const findScript = memoizeTexts((text: string): 'Cyrl' | 'Latn' | '' => {
  const needed = Math.max(1, oneScript * countLetters(text));
  const share = (letters: RegExp) => text.match(letters)?.length ?? 0;
  if (share(/\p{Script=Cyrl}/gu) >= needed) return 'Cyrl';
  if (share(/\p{Script=Latn}/gu) >= needed) return 'Latn';
  return '';
});

/**
 * Ukrainian alone has і ї є ґ and the apostrophe, about one letter in twelve; Russian alone has ы э ъ ё and the word «и»,
 * about one letter in thirty. Names and short quotations bring a few of the other's, so one must outnumber the other by
 * far. A text without any is not sure: a Ukrainian headline can do without, and the library then takes it for Russian.
 */
function distinguishUkrainianFromRussian(text: string): 'uk' | 'ru' | undefined {
  const ukrainian = text.match(/[іїєґ]|(?<=\p{Script=Cyrl})['’ʼ](?=\p{Script=Cyrl})/giu)?.length ?? 0;
  const russian = text.match(/[ыэъё]|(?<!\p{L})и(?!\p{L})/giu)?.length ?? 0;
  if (ukrainian > 0 && ukrainian >= countLetters(text) / 50 && ukrainian >= 5 * russian) return 'uk';
  if (russian > 0 && russian >= 5 * ukrainian) return 'ru';
  return undefined;
}
