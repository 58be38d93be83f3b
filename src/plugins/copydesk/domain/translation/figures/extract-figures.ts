import type { Locale } from '../../ids';
import { memoizeTexts } from '../../memoize-texts';
import type { Figure } from './figure';
import { findMonth } from './locale-words';
import { readNumber } from './read-number';
import { extractRomanNumerals } from './roman-numerals';

const token = new RegExp(
  [
    String.raw`(?<iso>\d{4}-\d{2}-\d{2}(?!\d))`,
    String.raw`(?<date>\d{1,2}([./])\d{1,2}\3(?:\d{4}|\d{2})(?!\d))`,
    String.raw`(?<clock>\d{1,2}:\d{2}(?!\d))`,
    String.raw`(?<number>\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,’']\d+)*)`,
  ].join('|'),
  'gu',
);

const ordinal = String.raw`(?:-?\p{L}{1,3}|\.)?`;
const monthAfter = new RegExp(String.raw`^${ordinal}\s+(?:of\s+)?(\p{L}{3,})`, 'u');
/** A month before its day, unless a day comes before that month. */
const monthBefore = /(?<bound>\d\S*\s+(?:of\s+)?)?(?<!\p{L})(?<month>\p{L}{3,})\.?\s+$/u;
const halfDay = /^\s?([ap])\.?\s?m\b\.?/i;

/**
 * Extracts the figures of a text in the order in which they stand.
 *
 * Knows numbers however they are grouped (86,600 = 86 600 = 86.600), decimals with point or comma, times (14:00 = 14.00 =
 * 2 pm), days with their month (19 September = September 19th = 19 вересня = 19.09; a year beside them is a figure of its
 * own), numbers with a word for thousands or millions, ordinals (21st = 21-й = XXI) and years cut short (2024/25). A
 * percent sign counts no more than the word for it. Numbers written in words are no figures.
 */
export const extractFigures = memoizeTexts((text: string, locale: Locale): readonly Figure[] => {
  const found = [...text.matchAll(token)].flatMap((match) => {
    const before = text.slice(Math.max(0, match.index - 40), match.index);
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 40);
    return readToken(match, before, after, locale);
  });
  return [...found, ...extractRomanNumerals(text)];
});

function readToken(match: RegExpMatchArray, before: string, after: string, locale: Locale): Figure[] {
  const { iso, date, clock, number = '' } = match.groups ?? {};
  if (iso !== undefined) return readDate(iso, iso.split('-'));
  if (date !== undefined) return readDate(date, date.split(/[./]/).reverse());

  const half = halfDay.exec(after);
  if (half && /^\d{1,2}([:.]\d{2})?$/.test(match[0])) {
    return [readTime(match[0] + half[0], match[0], half[1]?.toLowerCase() === 'p' ? 'pm' : 'am')];
  }
  if (clock !== undefined) return [readTime(clock, clock)];
  return [readDay(number, before, after, locale) ?? readNumber(number, before, after, locale)];
}

function readDate(text: string, [year = '', month = '', day = '']: string[]): Figure[] {
  const years = year.length === 2 ? [`20${year}`, `19${year}`, year] : [year];
  const days = [nameDay(Number(day), Number(month))];
  // Americans write the month first, and only they and their readers know it.
  if (text.includes('/')) days.push(nameDay(Number(month), Number(day)));
  return [
    { text, readings: days, loose: String(Number(day)) },
    { text: year, readings: years },
  ];
}

function readTime(text: string, digits: string, half?: 'am' | 'pm'): Figure {
  const [hours = 0, minutes = 0] = digits.split(/[:.]/).map(Number);
  const hour = half === undefined ? hours : (hours % 12) + (half === 'pm' ? 12 : 0);
  const time = `${hour}:${String(minutes).padStart(2, '0')}`;
  return { text, readings: [time], ...(minutes === 0 && { loose: String(hour) }) };
}

function readDay(number: string, before: string, after: string, locale: Locale): Figure | undefined {
  const day = Number(number);
  if (!/^\d{1,2}$/.test(number) || day < 1 || day > 31) return undefined;

  const name = (word: string | undefined, text: string): Figure | undefined => {
    const month = word === undefined ? undefined : findMonth(word, locale);
    return month === undefined ? undefined : { text, readings: [nameDay(day, month)], loose: String(day) };
  };
  const following = monthAfter.exec(after)?.[1];
  const { bound, month: preceding } = monthBefore.exec(before)?.groups ?? {};
  return (
    name(following, `${number} ${following}`) ??
    name(bound === undefined ? preceding : undefined, `${preceding} ${number}`)
  );
}

function nameDay(day: number, month: number): string {
  return `--${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
