import type { Locale } from '../../ids';
import { memoizeTexts } from '../../memoize-texts';
import type { Figure, Figures } from './figure';
import { markConversions } from './mark-conversions';
import { extractNumberWords } from './number-words';
import { plainDigits } from './plain-digits';
import { type PlacedFigure, readToken, token } from './read-token';
import { extractRomanNumerals } from './roman-numerals';
import { maySign } from './signs';
import { extractSpokenTimes } from './spoken-times';
import { daysBetween, spreadMonths } from './spread-months';
import { sumParts } from './sum-parts';

const context = 80;

/**
 * Extracts the figures of a text in the order in which they stand; and what may be figures: numbers in words or
 * Roman numerals, the days within a range.
 *
 * Knows numbers however their language groups them (86,600 = 86 600 = 86.600), decimals with point or comma, signs, times
 * (14:00 = 14.00 = 2 pm = 1400 GMT), days with their month (19 September = September 19th = 19 вересня = 19.09; a year beside them
 * is a figure of its own), numbers with a word for thousands or millions and sums of them, ordinals (21st = 21-й = XXI), decades,
 * quarters, fractions, scores, years cut short (2024/25), and what is no quantity (versions, postcodes, telephone numbers). A
 * percent sign counts no more than the word for it.
 */
export const extractFigures = memoizeTexts((written: string, locale: Locale): Figures => {
  const text = plainDigits(written);
  if (!/\p{N}/u.test(text)) return withPossible([], text);
  const traits = { groups: /\d{1,3}(?:,\d{3}){2,}(?!\d)/.test(text), isSigned: maySign(text) };
  const found: PlacedFigure[] = [...text.matchAll(token)].flatMap((match) => {
    const end = match.index + match[0].length;
    const before = text.slice(Math.max(0, match.index - context), match.index);
    const after = text.slice(end, end + context);
    return readToken(match, before, after, locale, traits).map((figure) => ({ ...figure, start: match.index, end }));
  });
  return withPossible(markConversions(spreadMonths(sumParts(found, text), text), text), text);
});

function withPossible(certain: readonly PlacedFigure[], text: string): Figures {
  let possible: readonly Figure[] | undefined;
  return {
    certain,
    possible: () =>
      (possible ??= [
        ...daysBetween(certain, text),
        ...extractRomanNumerals(text),
        ...extractNumberWords(text),
        ...extractSpokenTimes(text),
      ]),
  };
}
