import { z } from 'zod';
import { defineRule, type Finding } from '../rule';
import type { FieldPath, SpokenValue } from '../violation';
import { languageOf } from './detect-language';
import { findMistake, type Mistake } from './language/find-mistake';
import { shorten } from './language/shorten';
import { countLetters } from './reader-text';
import { collectTranslatedFields } from './translated-fields';
import { rolesOf } from './visit-fields';

/** How many passages of a field are named before the rest is left for the next look. */
const namedAtMost = 3;

/** From this share of its letters on, a field is in the wrong language as a whole. */
const nearlyAll = 0.8;

interface Passage {
  text: string;
  mistake: Mistake | undefined;
}

/**
 * A translated text is in the locale's language, not in that of another version that was copied.
 *
 * Each paragraph is assessed for itself, and named where the others are right. The script decides at any length from eight letters
 * on, telling letters and words between Ukrainian and Russian; between languages that share an alphabet, paragraphs of fewer than
 * `minLetters` letters are forgiven. Forgiven are quotations, names and brands, addresses, code, whatever mixes scripts or
 * languages, and any text whose language is not sure. Looked for are the languages in which the document exists, and always Russian
 * in Ukrainian and the reverse.
 */
export const wrongLanguage = defineRule({
  kind: 'version',
  id: 'translation/wrong-language',
  defaultLevel: 'error',
  messages: {
    wrong: '{field} is {found}. Translate it: it should be {wanted}.',
    alphabet: '{field} is in the letters of another language. Translate it: it should be {wanted}.',
    passage: 'A passage of {field} is {found}: “{passage}”. Translate it: it should be {wanted}.',
    alphabetPassage:
      'A passage of {field} is in the letters of another language: “{passage}”. Translate it: it should be {wanted}.',
  },
  options: z.strictObject({
    minLetters: z
      .int()
      .positive()
      .default(60)
      .describe('Texts of fewer letters are forgiven, unless their letters or words tell their language for certain.'),
  }),
  assess(context, { minLetters }) {
    const { document, locale, version, source, schema, schemaOf } = context;
    if (source === undefined || locale === context.sourceLocale) return [];
    const candidates = [locale, ...Object.keys(document.versions)];
    const assess = (text: string): Passage => ({ text, mistake: findMistake(text, locale, candidates, minLetters) });
    const wanted = spoken(languageOf(locale));
    return collectTranslatedFields(version, schema, schemaOf, rolesOf(context)).flatMap(({ path, text }) => {
      const passages = text.split('\n').map(assess);
      // Where each is too short to tell, all of them together may not be.
      if (passages.length > 1 && passages.every((passage) => isUndecided(passage, minLetters))) {
        passages.splice(0, Infinity, assess(text));
      }
      return describe(path, passages, wanted);
    });
  },
});

function isUndecided({ text, mistake }: Passage, minLetters: number): boolean {
  return mistake === undefined && countLetters(text) < minLetters;
}

type MessageId = 'wrong' | 'alphabet' | 'passage' | 'alphabetPassage';

function describe(path: FieldPath, passages: readonly Passage[], wanted: SpokenValue): Finding<MessageId>[] {
  const wrong = passages.flatMap(({ text, mistake }) => (mistake ? [{ text, mistake }] : []));
  const [first] = wrong;
  if (!first) return [];
  const isWhole = sumLetters(wrong) >= nearlyAll * sumLetters(passages);
  if (isWhole) return [{ path, ...name(first.mistake, 'wrong', 'alphabet', { wanted }) }];
  return wrong.slice(0, namedAtMost).map(({ text, mistake }) => ({
    path,
    ...name(mistake, 'passage', 'alphabetPassage', { passage: shorten(text), wanted }),
  }));
}

function name<Id extends MessageId>(
  mistake: Mistake,
  inLanguage: Id,
  inAlphabet: Id,
  values: Record<string, SpokenValue>,
): Pick<Finding<Id>, 'message' | 'values'> {
  return mistake.kind === 'alphabet'
    ? { message: inAlphabet, values }
    : { message: inLanguage, values: { found: spoken(mistake.language), ...values } };
}

function sumLetters(passages: readonly { text: string }[]): number {
  return passages.reduce((sum, { text }) => sum + countLetters(text), 0);
}

const spoken = (language: string): SpokenValue => ({ kind: 'language', locale: language });
