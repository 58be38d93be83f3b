import { z } from 'zod';
import { defineRule } from '../rule';
import { nameField } from './name-field';
import { nameLanguage } from './name-language';
import { countLetters } from './reader-text';
import { pairTranslatedFields } from './translated-fields';

/**
 * A translated text is not just the source's text again; spaces and capitals make no difference.
 *
 * Forgiven is what may well be the same in both languages: anything of fewer than `minLength` letters, so names and
 * numbers, and longer enumerations of names, where every word has a capital.
 */
export const fieldIdentical = defineRule({
  id: 'translation/field-identical',
  defaultLevel: 'warn',
  options: z.strictObject({ minLength: z.int().positive().default(40) }),
  assess(context, { minLength }) {
    return pairTranslatedFields(context).flatMap(({ path, text, sourceText }) => {
      const isForgiven = countLetters(text) < minLength || (isAllNames(text) && isAllNames(sourceText));
      if (isForgiven || normalise(text) !== normalise(sourceText)) return [];
      const language = nameLanguage(context.sourceLocale);
      return [
        {
          path,
          message: `${nameField(context, path)} is word for word the original in ${language}. Is it translated?`,
          wording: { key: 'identical', values: { source: { kind: 'language', locale: context.sourceLocale } } },
        },
      ];
    });
  },
});

function normalise(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
}

function isAllNames(text: string): boolean {
  return !/(?<![\p{L}\d'’-])\p{Ll}/u.test(text);
}
