import { z } from 'zod';
import { defineRule, type Finding } from '../rule';
import { countLetters } from './reader-text';
import { pairTranslatedFields } from './translated-fields';

/**
 * A translated text is not just the source's text again; spaces and capitals make no difference.
 *
 * Forgiven is what may well be the same in both languages: anything of fewer than `minLength` letters, so names and
 * numbers, and longer enumerations of names, where every word has a capital.
 */
export const fieldIdentical = defineRule({
  kind: 'version',
  id: 'translation/field-identical',
  defaultLevel: 'warn',
  messages: { identical: '{field} is word for word the original {source}. Is it translated?' },
  options: z.strictObject({
    minLength: z.int().positive().default(40).describe('Texts of fewer letters are forgiven.'),
  }),
  assess(context, { minLength }) {
    const values = { source: { kind: 'language', locale: context.sourceLocale } } as const;
    return pairTranslatedFields(context).flatMap(({ path, text, sourceText }): Finding<'identical'>[] => {
      const isForgiven = countLetters(text) < minLength || (isAllNames(text) && isAllNames(sourceText));
      if (isForgiven || normalise(text) !== normalise(sourceText)) return [];
      return [{ path, message: 'identical', values }];
    });
  },
});

function normalise(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
}

function isAllNames(text: string): boolean {
  return !/(?<![\p{L}\d'’-])\p{Ll}/u.test(text);
}
