import type { Locale } from '../ids';
import { transliterateRussian } from './transliterate-russian';
import { dropApostrophes, transliterateUkrainian } from './transliterate-ukrainian';

/** A slug is never longer than this. */
export const maximumSlugLength = 80;

/** Latin letters that Unicode does not take apart into a plain letter and a mark. */
const undividedLetters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
  ŋ: 'n',
  ŧ: 't',
  ə: 'e',
};

/**
 * Makes a slug of a text, or nothing if the text has no letter or digit to make one of.
 *
 * The whole rule, in order:
 *
 * 1. Invisible characters (soft hyphens, zero-width joiners, direction marks) and the apostrophes inside words go:
 *    `Ukraine’s` gives `ukraines`.
 * 2. Cyrillic becomes Latin: by the Russian table first in a `ru` text, by the Ukrainian one first in a text of any other
 *    locale. A letter that the first table lacks goes by the other: ы in a Ukrainian text, ї in a Russian one. A
 *    region does not matter: `ru-UA` is `ru`.
 * 3. Everything becomes lower case, and Latin letters lose their diacritics: by Unicode's canonical decomposition (NFD),
 *    and the letters it leaves whole by a table (ß → ss, æ → ae, œ → oe, þ → th, ø → o, đ and ð → d, ł → l, ħ → h,
 *    ı → i, ŋ → n, ŧ → t, ə → e).
 * 4. Letters still not in a–z are dropped. Anything else between a–z and 0–9 becomes one hyphen, with none at
 *    either end.
 * 5. What is longer than {@link maximumSlugLength} characters is cut, see {@link cutSlug}.
 */
export function formatSlug(text: string, locale: Locale): string | undefined {
  const slug = romanise(dropApostrophes(text.normalize('NFC').replace(/\p{Cf}/gu, '')), locale)
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\P{L}a-z]/gu, (letter) => undividedLetters[letter] ?? '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return slug === '' ? undefined : cutSlug(slug, maximumSlugLength);
}

/** Cuts a slug between two of its words so that it fits; a first word that is too long by itself is cut where it must be. */
export function cutSlug(slug: string, maximum: number): string {
  if (slug.length <= maximum) return slug;
  const boundary = slug.lastIndexOf('-', maximum);
  return slug.slice(0, boundary > 0 ? boundary : maximum);
}

function romanise(text: string, locale: Locale): string {
  return /^ru\b/i.test(locale)
    ? transliterateUkrainian(transliterateRussian(text))
    : transliterateRussian(transliterateUkrainian(text));
}
