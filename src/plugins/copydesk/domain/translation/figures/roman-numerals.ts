import type { Figure } from './figure';

const values: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };
/** Letters of the Cyrillic keyboard that writers take for Roman ones. */
const lookalikes: Readonly<Record<string, string>> = { І: 'I', Х: 'X', С: 'C' };

const numeral = /(?<![\p{L}\d°]|°\s)[IVXLCІХС]+(?![\p{L}\d])/gu;
const wellFormed = /^(?:C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;

/**
 * Extracts what may be Roman numerals up to 399, as centuries are numbered in Ukrainian and Russian. They are possible
 * figures: the 19th century matches XIX століття, and no figure is missing where the century is written in words.
 */
export function extractRomanNumerals(text: string): Figure[] {
  return [...text.matchAll(numeral)].flatMap(([written]): Figure[] => {
    const letters = [...written].map((letter) => lookalikes[letter] ?? letter);
    if (!wellFormed.test(letters.join(''))) return [];
    const sum = letters.reduce((total, letter, index) => {
      const value = values[letter] ?? 0;
      return value < (values[letters[index + 1] ?? ''] ?? 0) ? total - value : total + value;
    }, 0);
    return [{ text: written, readings: [String(sum)] }];
  });
}
