import { detectAll } from 'tinyld';
import type { Locale } from '../violation';
import { countLetters } from './reader-text';

/** A language without script or region: `uk` of `uk-UA`. */
export type Language = string;

/** How much of a text must be in one script before its language is asked for. */
const oneScript = 0.8;

/**
 * Tells in which of the candidate languages a text is written, or `undefined` when that is not sure.
 *
 * A text of mixed scripts is never sure. Ukrainian and Russian are told apart by the letters that only one of them has,
 * and by their absence; either is recognised where only the other is a candidate, since that is what is mistaken for it.
 * The rest is left to the language-detection library, which must name the candidate before every other language it
 * knows.
 */
export function detectLanguage(text: string, candidates: readonly Locale[]): Language | undefined {
  const script = findScript(text);
  if (script === undefined) return undefined;
  const languages = [...new Set(candidates.map(languageOf))];
  const sameScript = languages.filter((language) => scriptOf(language) === script);

  const isUkrainianOrRussian = sameScript.every((language) => language === 'uk' || language === 'ru');
  if (script === 'Cyrl' && sameScript.length > 0 && isUkrainianOrRussian) {
    return tellUkrainianFromRussian(text);
  }
  const [best] = detectAll(text);
  return best !== undefined && sameScript.includes(best.lang) ? best.lang : undefined;
}

/** The language of a locale: `en` of `en-GB`. */
export function languageOf(locale: Locale): Language {
  return new Intl.Locale(locale).language;
}

function scriptOf(language: Language): string | undefined {
  return new Intl.Locale(language).maximize().script;
}

function findScript(text: string): string | undefined {
  const needed = Math.max(1, oneScript * countLetters(text));
  const share = (letters: RegExp) => text.match(letters)?.length ?? 0;
  if (share(/\p{Script=Cyrl}/gu) >= needed) return 'Cyrl';
  if (share(/\p{Script=Latn}/gu) >= needed) return 'Latn';
  return undefined;
}

/**
 * Ukrainian alone has і ї є ґ and the apostrophe, about one letter in twelve; Russian alone has ы э ъ ё and the word «и»,
 * about one letter in thirty. Names and short quotations bring a few of the other's, so one must outnumber the other by
 * far. A text without any is not sure: a Ukrainian headline can do without, and the library then takes it for Russian.
 */
function tellUkrainianFromRussian(text: string): 'uk' | 'ru' | undefined {
  const ukrainian = text.match(/[іїєґ]|(?<=\p{Script=Cyrl})['’ʼ](?=\p{Script=Cyrl})/giu)?.length ?? 0;
  const russian = text.match(/[ыэъё]|(?<!\p{L})и(?!\p{L})/giu)?.length ?? 0;
  if (ukrainian > 0 && ukrainian >= countLetters(text) / 50 && ukrainian >= 5 * russian) return 'uk';
  if (russian > 0 && russian >= 5 * ukrainian) return 'ru';
  return undefined;
}
