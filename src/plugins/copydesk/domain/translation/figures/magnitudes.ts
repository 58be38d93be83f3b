import type { Locale } from '../../ids';
import { readLocaleWords } from './locale-words';

/** What a word behind a number multiplies it by; where it may as well be a unit (`310m`), it need not. */
export interface Magnitude {
  word: string;
  factor: number;
  isSure: boolean;
}

/** Words for thousands and more in Ukrainian, Russian and English, in all their cases and the usual short forms. */
const stems: readonly (readonly [RegExp, number])[] = [
  [/^(?:тис|тисяч\p{L}{0,3}|тыс|тысяч\p{L}{0,3}|thousands?|k)$/u, 1e3],
  [/^(?:млн|мільйон\p{L}{0,3}|миллион\p{L}{0,3}|millions?|mln|mil|mn)$/u, 1e6],
  [/^(?:млрд|мільярд\p{L}{0,3}|миллиард\p{L}{0,3}|billions?|bn|bln|mlrd)$/u, 1e9],
  [
    /^(?:трлн|трильйон\p{L}{0,3}|триллион\p{L}{0,3}|більйон\p{L}{0,3}|биллион\p{L}{0,3}|trillions?|tn|trn|trln)$/u,
    1e12,
  ],
];

/** Letters that are short for a magnitude where they stand right behind the number. */
const letters: Readonly<Record<string, number>> = { m: 1e6, b: 1e9, M: 1e6, B: 1e9 };

const wordAfter = /^[\s-]?(\p{L}+)/u;
const money = /[$€£¥₴₽]\s?$|(?:USD|EUR|UAH|GBP)\s?$/;

/** Reads the magnitude that stands behind a number. `before` tells of money, with which `m` is no metre. */
export function readMagnitude(before: string, after: string, locale: Locale): Magnitude | undefined {
  const match = wordAfter.exec(after);
  if (!match) return undefined;
  const [word, name = ''] = match;
  const factor = magnitudeOf(name, locale);
  if (factor !== undefined) return { word, factor, isSure: name !== 'k' || word === 'k' };
  const letter = word === name ? letters[name] : undefined;
  return letter === undefined ? undefined : { word, factor: letter, isSure: money.test(before) || name !== 'm' };
}

/** What a word multiplies by: `мільйонам` by a million. */
export function magnitudeOf(name: string, locale: Locale): number | undefined {
  const word = name.toLowerCase();
  if (!initials.has(word.charAt(0)) && /^(?:uk|ru|en)\b/.test(locale)) return undefined;
  return stems.find(([stem]) => stem.test(word))?.[1] ?? (isAmbiguous(word) ? undefined : ofLocale(word, locale));
}

const initials = new Set('тмбtkmb');

function isAmbiguous(word: string): boolean {
  return word.length === 1;
}

function ofLocale(word: string, locale: Locale): number | undefined {
  return readLocaleWords(locale).magnitudes.get(word);
}
