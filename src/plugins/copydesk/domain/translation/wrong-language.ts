import { z } from 'zod';
import { defineRule, type Finding } from '../rule';
import type { SpokenValue } from '../violation';
import { detectLanguage, type Language, languageOf, listPossible } from './detect-language';
import { countLetters } from './reader-text';
import { collectTranslatedFields } from './translated-fields';
import { rolesOf } from './visit-fields';

/**
 * A translated text is in the locale's language, not in that of another version that was copied.
 *
 * Each field is assessed as a whole. Forgiven is what has fewer than `minLetters` letters, such as names, titles and
 * addresses; whatever mixes scripts or languages, such as a text with long quotations; and any text whose language is
 * not sure. Looked for are the languages in which the document exists, and always Russian in Ukrainian and the reverse.
 */
export const wrongLanguage = defineRule({
  kind: 'version',
  id: 'translation/wrong-language',
  defaultLevel: 'error',
  messages: { wrong: '{field} is {found}. Translate it: it should be {wanted}.' },
  options: z.strictObject({
    minLetters: z.int().positive().default(60).describe('Texts of fewer letters are forgiven.'),
  }),
  assess(context, { minLetters }) {
    const { document, locale, version, source, schema, schemaOf } = context;
    if (source === undefined || locale === context.sourceLocale) return [];
    const expected = languageOf(locale);
    const candidates = [locale, ...Object.keys(document.versions)];

    return collectTranslatedFields(version, schema, schemaOf, rolesOf(context)).flatMap(
      ({ path, text }): Finding<'wrong'>[] => {
        if (countLetters(text) < minLetters) return [];
        // What can be nothing but the right language need not be detected, which takes long.
        if (listPossible(text, candidates).every((language) => language === expected)) return [];
        const language = detectLanguage(text, candidates);
        if (language === undefined || language === expected) return [];
        return [{ path, message: 'wrong', values: { found: spoken(language), wanted: spoken(expected) } }];
      },
    );
  },
});

const spoken = (language: Language): SpokenValue => ({ kind: 'language', locale: language });
