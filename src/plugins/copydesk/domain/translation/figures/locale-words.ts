import type { Locale } from '../../ids';

/** The words of a locale that change what a figure beside them means, as ICU knows them. */
export interface LocaleWords {
  /** Month names as they stand alone, beside a day and cut short, each with the number of the month. */
  months: ReadonlyMap<string, number>;
  /** `thousand`, `млн`, … with what they multiply by. */
  magnitudes: ReadonlyMap<string, number>;
}

const known = new Map<Locale, LocaleWords>();

/** Reads the words of a locale. They are computed once per locale. */
export function readLocaleWords(locale: Locale): LocaleWords {
  const words = known.get(locale) ?? { months: readMonths(locale), magnitudes: readMagnitudes(locale) };
  known.set(locale, words);
  return words;
}

/**
 * Finds the month that a word names. It must be written as the locale writes months, capital letter included (English
 * `may` is no month), and may be cut short to three letters or more (`Sept`, `верес`).
 */
export function findMonth(word: string, locale: Locale): number | undefined {
  if (word.length < 3) return undefined;
  for (const [name, month] of readLocaleWords(locale).months) {
    const isNamed = isLowerCase(name) ? name.startsWith(word.toLowerCase()) : name.startsWith(capitalise(word));
    if (isNamed && (isLowerCase(name) || !isLowerCase(word.charAt(0)))) return month;
  }
  return undefined;
}

function readMonths(locale: Locale): Map<string, number> {
  const shapes: Intl.DateTimeFormatOptions[] = [
    { month: 'long' },
    { month: 'long', day: 'numeric' },
    { month: 'short', day: 'numeric' },
  ];
  const names = new Map<string, number>();
  for (const shape of shapes) {
    const format = new Intl.DateTimeFormat(locale, { ...shape, timeZone: 'UTC' });
    for (let month = 1; month <= 12; month += 1) {
      const part = format.formatToParts(Date.UTC(2023, month - 1, 15)).find(({ type }) => type === 'month');
      if (part && /\p{L}/u.test(part.value)) names.set(part.value.replace(/\.$/, ''), month);
    }
  }
  return names;
}

function readMagnitudes(locale: Locale): Map<string, number> {
  const words = new Map<string, number>();
  for (const compactDisplay of ['long', 'short'] as const) {
    const format = new Intl.NumberFormat(locale, { notation: 'compact', compactDisplay });
    for (const magnitude of [1e3, 1e6, 1e9, 1e12]) {
      for (const count of [1, 1.5, 2, 5]) {
        const word = format.formatToParts(count * magnitude).find(({ type }) => type === 'compact')?.value;
        if (word) words.set(word.replace(/\.$/, '').toLowerCase(), magnitude);
      }
    }
  }
  return words;
}

function isLowerCase(word: string): boolean {
  return word === word.toLowerCase();
}

function capitalise(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
}
