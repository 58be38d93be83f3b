import { z } from 'zod';
import { defineRule, type Finding } from '../rule';
import { languageOf, type Language } from './detect-language';
import { scriptOf } from './language/scripts';
import { countLetters } from './reader-text';
import { pairTranslatedFields } from './translated-fields';

/** What share of the original’s letters a translation has at least, between languages that say the same about as long, and others. */
const leastShare = { close: 0.65, other: 0.5 };

/** A character of these scripts says as much as several letters. */
const dense = new Set(['Jpan', 'Hang']);
const lettersOfCharacter = 3;

/**
 * A translated text is about as long as the original: nothing was dropped.
 *
 * Compared is how many letters a field has, so paragraphs may be merged and split. Between Ukrainian and Russian a translation that is
 * shorter than two thirds of the original is pointed out, between other languages one that is shorter than half. Forgiven are
 * originals of fewer than `minLetters` letters.
 */
export const textDropped = defineRule({
  kind: 'version',
  id: 'translation/text-dropped',
  defaultLevel: 'warn',
  messages: { dropped: '{field} is about {percent} % as long as the original {source}. Was something left out?' },
  options: z.strictObject({
    minLetters: z.int().positive().default(300).describe('Originals of fewer letters are forgiven.'),
  }),
  assess(context, { minLetters }) {
    const [here, there] = [languageOf(context.locale), languageOf(context.sourceLocale)];
    const source = { kind: 'language', locale: context.sourceLocale } as const;
    const share = isClose(here, there) ? leastShare.close : leastShare.other;
    return pairTranslatedFields(context).flatMap(({ path, text, sourceText }): Finding<'dropped'>[] => {
      const original = measure(sourceText, there);
      if (original < minLetters) return [];
      const ratio = measure(text, here) / original;
      return ratio < share ? [{ path, message: 'dropped', values: { percent: roundToFive(ratio), source } }] : [];
    });
  },
});

function isClose(one: Language, other: Language): boolean {
  return one !== other && [one, other].every((language) => language === 'uk' || language === 'ru');
}

/** How long a text is in letters of an alphabet. */
function measure(text: string, language: Language): number {
  return countLetters(text) * (dense.has(scriptOf(language)) ? lettersOfCharacter : 1);
}

/** A ratio in percent, as exactly as an editor wants to know it. */
function roundToFive(ratio: number): number {
  return Math.max(5, Math.round(ratio * 20) * 5);
}
