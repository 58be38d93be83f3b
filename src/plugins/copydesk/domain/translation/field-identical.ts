import { z } from 'zod';
import { memoizeTexts } from '../memoize-texts';
import { defineRule, type Finding } from '../rule';
import { normaliseTypography } from '../text/normalise-typography';
import { isAllNames, isCode, withoutAddresses } from './language/prose';
import { shorten } from './language/shorten';
import { countLetters } from './reader-text';
import { type FieldPair, pairTranslatedFields } from './translated-fields';

/**
 * A translated text is not just the source's text again, and neither is one of its paragraphs; typography and capitals make no
 * difference.
 *
 * Forgiven is what may well be the same in both languages: web addresses, code, names (where every word has a capital), and anything
 * of fewer than `minLength` letters; of a field that no version can go without, such as a headline, fewer than `minRequired`.
 */
export const fieldIdentical = defineRule({
  kind: 'version',
  id: 'translation/field-identical',
  defaultLevel: 'warn',
  messages: {
    identical: '{field} is word for word the original {source}. Is it translated?',
    passage: 'A passage of {field} is word for word the original {source}: “{passage}”. Is it translated?',
  },
  options: z.strictObject({
    minLength: z.int().positive().default(40).describe('Texts of fewer letters are forgiven.'),
    minRequired: z
      .int()
      .positive()
      .default(12)
      .describe('Texts of fewer letters are forgiven in fields that no version can go without.'),
  }),
  assess(context, { minLength, minRequired }) {
    const source = { kind: 'language', locale: context.sourceLocale } as const;
    return pairTranslatedFields(context).flatMap((pair): Finding<'identical' | 'passage'>[] => {
      const { path, attribute, text, sourceText } = pair;
      const least = attribute.required === true ? Math.min(minRequired, minLength) : minLength;
      if (normalise(text) === normalise(sourceText)) {
        return mayBeTheSame(text, least) && mayBeTheSame(sourceText, least)
          ? []
          : [{ path, message: 'identical', values: { source } }];
      }
      return findSamePassages(pair, minLength).map((passage) => ({
        path,
        message: 'passage',
        values: { source, passage: shorten(passage) },
      }));
    });
  },
});

/** The paragraphs that the source has word for word. */
function findSamePassages({ text, sourceText }: FieldPair, least: number): string[] {
  if (!text.includes('\n') && !sourceText.includes('\n')) return [];
  const originals = new Set(sourceText.split('\n').map((passage) => normalise(passage)));
  return text.split('\n').filter((passage) => originals.has(normalise(passage)) && !mayBeTheSame(passage, least));
}

function mayBeTheSame(passage: string, least: number): boolean {
  const text = withoutAddresses(passage);
  return countLetters(text) < least || isAllNames(text) || isCode(text);
}

const normalise = memoizeTexts((text: string): string => normaliseTypography(text).toLowerCase());
