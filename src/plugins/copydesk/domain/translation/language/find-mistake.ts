import type { Locale } from '../../ids';
import { detectLanguage, type Language, languageOf } from '../detect-language';
import { countLetters } from '../reader-text';
import { distinguishUkrainianFromRussian, findTellingLanguage } from './distinguish-ukrainian-from-russian';
import { countCommonWords, isAllNames, isCode, withoutAddresses } from './prose';
import { findScript, type Script, scriptOf } from './scripts';
import { withoutQuotations } from './without-quotations';

/** What a text is instead of what it should be: in a language, or at least in an alphabet that its language is not written in. */
export type Mistake = { kind: 'language'; language: Language } | { kind: 'alphabet' };

/** So many letters have to be left to be assessed. Characters that stand for syllables or words tell more than letters. */
const fewest = (script: Script) => (script === 'Jpan' || script === 'Hang' || script === 'Thai' ? 4 : 8);

/**
 * Finds out whether a passage is certainly not in the language of its locale. What decides is, whatever the length: the script;
 * between Ukrainian and Russian, telling letters and words; from `minLetters` on, the library that detects languages.
 *
 * Quotations, addresses and code are not looked at. Forgiven are names and brands in Latin letters, short texts, and whatever mixes
 * scripts or languages.
 */
export function findMistake(
  passage: string,
  locale: Locale,
  candidates: readonly Locale[],
  minLetters: number,
): Mistake | undefined {
  if (isClearlyRight(passage, locale, candidates)) return undefined;
  const text = withoutForeignNames(withoutAddresses(withoutQuotations(passage)));
  const script = findScript(text);
  const letters = countLetters(text);
  if (script === '' || letters < fewest(script)) return undefined;
  const expected = languageOf(locale);

  if (script !== scriptOf(expected)) {
    if (script === 'Latn' && !isLatinProse(text)) return undefined;
    return nameLanguage(text, script, candidates, letters >= minLetters) ?? { kind: 'alphabet' };
  }
  if (script === 'Cyrl' && isUkrainianOrRussian(expected)) {
    if (isAllNames(text)) return undefined;
    const language = distinguishUkrainianFromRussian(text);
    return language === 'unsure' || language === expected ? undefined : { kind: 'language', language };
  }
  // What can be nothing but the right language need not be detected, which takes long.
  if (letters < minLetters || !candidates.some((other) => isRival(other, expected, script))) return undefined;
  const language = detectLanguage(text, candidates);
  return language === undefined || language === expected ? undefined : { kind: 'language', language };
}

/**
 * Whether a passage can be nothing but right, seen at a glance: most passages are, and a story has many. It has none but Latin letters
 * where no other language is written in them, or enough telling letters of its own and hardly any of the other language.
 */
function isClearlyRight(passage: string, locale: Locale, candidates: readonly Locale[]): boolean {
  const expected = languageOf(locale);
  if (isUkrainianOrRussian(expected)) return findTellingLanguage(passage) === expected;
  return (
    scriptOf(expected) === 'Latn' &&
    !beyondLatin.test(passage) &&
    !candidates.some((other) => isRival(other, expected, 'Latn'))
  );
}

const beyondLatin = /[^\u0000-\u024f\u2000-\u2bff]/;

/** From this share of the letters on, Cyrillic words say in which language a text is that has names, code or words in Latin letters too. */
const considerable = 0.4;

/** Of a text that mixes Cyrillic words with others, the Cyrillic ones, if they are prose and not only some names. */
function withoutForeignNames(text: string): string {
  if (findScript(text) !== '') return text;
  const cyrillic = text.replace(/\p{Script=Latn}[\p{L}\p{M}'’.-]*/gu, '');
  const isProse = countLetters(cyrillic) >= considerable * countLetters(text) && countCommonWords(cyrillic) >= 3;
  return isProse ? cyrillic : text;
}

/** Prose in Latin letters is no enumeration of names and brands, and no line of code. */
function isLatinProse(text: string): boolean {
  return countCommonWords(text) >= 2 && !isCode(text);
}

/** Names the language of a text in another script, if that is certain. */
function nameLanguage(
  text: string,
  script: Script,
  candidates: readonly Locale[],
  isLong: boolean,
): Mistake | undefined {
  const languages = [...new Set(candidates.map((locale) => languageOf(locale)))].filter(
    (language) => scriptOf(language) === script,
  );
  if (script === 'Cyrl' && languages.every(isUkrainianOrRussian)) {
    const language = distinguishUkrainianFromRussian(text);
    return language === 'unsure' ? undefined : { kind: 'language', language };
  }
  const language = isLong && languages.length > 0 ? detectLanguage(text, candidates) : undefined;
  return language === undefined ? undefined : { kind: 'language', language };
}

function isRival(candidate: Locale, expected: Language, script: Script): boolean {
  const language = languageOf(candidate);
  return language !== expected && scriptOf(language) === script;
}

function isUkrainianOrRussian(language: Language): boolean {
  return language === 'uk' || language === 'ru';
}
