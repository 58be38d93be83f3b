import type { Locale } from '../../ids';
import type { Figure } from './figure';
import { findMonth } from './locale-words';
import type { Magnitude } from './magnitudes';
import { readNumber, type TextTraits, toReading } from './read-number';

/** A figure with its place in the text, and with the magnitude that it was written with. */
export interface PlacedFigure extends Figure {
  start: number;
  end: number;
  magnitude?: Magnitude;
  /** A day with its month, and whether the month was named behind it, before it or in digits. */
  dayOf?: { month: number; named: 'behind' | 'before' | 'digits' };
}

const fraction = '½⅓⅔¼¾⅕⅖⅗⅘⅙⅛⅜⅝⅞';

/** What a figure is written with. Digits of units and formulas (`м2`, `CO2`) are none. */
export const token = new RegExp(
  String.raw`(?=[\d${fraction}]|[.+]\d|[A-Z]{2}\s?\d\d)(?:` +
    [
      String.raw`(?<iso>(?<!\d)\d{4}-\d{2}-\d{2}(?!\d))`,
      String.raw`(?<account>(?<!\p{L})[A-Z]{2}\s?\d{2}(?:\s?\d){10,28}(?!\d))`,
      String.raw`(?<phone>\+\d(?:[\s\u00a0()-]{0,2}\d){8,14}(?!\d)|(?<![\d.,])0(?:[\s\u00a0()-]{1,2}\d{1,5}){2,6}(?![\d.,]\d)(?!\d))`,
      String.raw`(?<date>(?<![\d.,])\d{1,2}([./])\d{1,2}\5(?:\d{4}|\d{2})(?![\d.]\d)(?!\d))`,
      String.raw`(?<quarter>(?<![\d\p{L}])[1-4][QH]\d{2}(?:\d{2})?(?!\d))`,
      String.raw`(?<zulu>(?<!\d)(?:[01]\d|2[0-3])[0-5]\d(?=\s?(?:GMT|UTC|за Гринв|по Гринв|hours|hrs)))`,
      String.raw`(?<clock>(?<![\d:])\d{1,3}:\d{2,3}(?![\d:]))`,
      String.raw`(?<mixed>(?<![\d.,])\d*\s?[${fraction}]|(?<![\d./,])\d{1,2}\/\d{1,2}(?![\d/]))`,
      String.raw`(?<number>(?<=(?:^|[\s(~])(?:[-−–]?))\.\d+(?!\d)|(?<!(?<!\p{L})(?:[кcсdm]?[мm]|km|cm|CO|СО|NO|H))(?:\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,’']\d+)*))`,
    ].join('|') +
    ')',
  'gu',
);

const ordinal = String.raw`(?:-?\p{L}{1,3}|\.)?`;
const monthAfter = new RegExp(String.raw`^${ordinal}\s+(?:of\s+)?(\p{L}{3,})`, 'u');
/** A month before its day, unless a day comes before that month. */
const monthBefore = /(?<bound>\d\S*\s+(?:of\s+)?)?(?<!\p{L})(?<month>\p{L}{3,})\.?\s+$/u;
const halfDay = /^\s?([ap])\.?\s?m\b\.?/i;
const noon = /^\s(?:o['’]clock )?(noon|midnight)(?!\p{L})/iu;
/** `9 вечора`, `7-ї ранку`, `9 o’clock in the evening`; a day and a night may be counted too (3 дня, 2 ночі). */
const partOfDay =
  /^(?:-?\p{L}{1,2})?\s(?:годин\p{L}*\s|час\p{L}*\s|o['’]clock\s)?(?:in the |at )?(вечора|вечера|ранку|утра|morning|evening|afternoon|дня|ночі|ночи|night)(?!\p{L})/iu;
const hourAfter = /^(?:-?\p{L}{1,2})?\s?(?:год(?:ин\p{L}*|\.)|час\p{L}{0,3}(?!\p{L})|o['’]clock)/iu;
const hourBefore = /(?<!\p{L})(?:об?|в|к|at|by|until|till|before|after|до|після|после|з|с|from|since|around)\s+$/iu;
const decadeAfter = /^(?:['’]?s(?!\p{L})|-?(?:х|ті|тих|тим|те|е|ые|ым|ых)(?!\p{L}))/u;
const decadeOnly = /^(?:-?(?:те|е))(?!\p{L})(?!\s(?:роки|рр|годы|гг))/u;
const dayAfter = /^(?:-?(?:го|е|те|th|st|nd|rd)(?!\p{L})|\s?числа)/u;

/** Reads one token of a text, given what stands before and after it. */
export function readToken(
  match: RegExpMatchArray,
  before: string,
  after: string,
  locale: Locale,
  traits: TextTraits,
): Omit<PlacedFigure, 'start' | 'end'>[] {
  const { iso, account, phone, date, quarter, zulu, clock, mixed, number = '' } = match.groups ?? {};
  if (iso !== undefined) return readDate(iso, iso.split('-'));
  if (date !== undefined) return readDate(date, date.split(/[./]/).reverse());
  const code = account ?? phone;
  if (code !== undefined) {
    const digits = code.replace(/[^\dA-Z+]/g, '');
    return digits.replace(/\D/g, '').length < 7
      ? code
          .split(/\D+/)
          .filter(Boolean)
          .map((part) => readNumber(part, '', '', locale, traits))
      : [{ text: code, readings: [`#${digits.replace('+', '')}`] }];
  }
  if (quarter !== undefined) return readQuarter(quarter);
  if (zulu !== undefined) return [readTime(zulu, `${zulu.slice(0, 2)}:${zulu.slice(2)}`)];

  const half = halfDay.exec(after);
  if (half && /^\d{1,2}([:.]\d{2})?$/.test(match[0])) {
    return [readTime(match[0] + half[0], match[0], half[1]?.toLowerCase() === 'p' ? 'pm' : 'am')];
  }
  const twelve = noon.exec(after);
  if (twelve && match[0] === '12') {
    return [readTime(match[0] + twelve[0], twelve[1]?.toLowerCase() === 'noon' ? '12:00' : '0:00')];
  }
  if (clock !== undefined) return readPair(clock, after);
  if (mixed !== undefined) return readFraction(mixed, before, after, locale, traits);
  return [
    readDay(number, before, after, locale) ??
      readDecade(number, before, after) ??
      addHour(readNumber(number, before, after, locale, traits), number, before, after),
  ];
}

function readDate(text: string, [year = '', month = '', day = '']: string[]): Omit<PlacedFigure, 'start' | 'end'>[] {
  const years = year.length === 2 ? [`20${year}`, `19${year}`, year] : [year];
  const days = [nameDay(Number(day), Number(month))];
  // Americans write the month first, and only they and their readers know it.
  if (text.includes('/')) days.push(nameDay(Number(month), Number(day)));
  const dayOf = { month: Number(month), named: 'digits' as const };
  return [
    { text, readings: days, loose: `day ${Number(day)}`, ...(!text.includes('/') && { dayOf }) },
    { text: year, readings: [...years, ...years.map((each) => `${each} AD`)] },
  ];
}

/** `4Q23` and `1H2024`: the number of the quarter, and the year. */
function readQuarter(text: string): Figure[] {
  const year = text.slice(2);
  const years = year.length === 2 ? [`20${year}`, year] : [year];
  return [
    { text, readings: [text.charAt(0)] },
    { text: year, readings: [...years, ...years.map((each) => `${each} AD`)] },
  ];
}

function readTime(text: string, digits: string, half?: 'am' | 'pm'): Figure {
  const [hours = 0, minutes = 0] = digits.split(/[:.]/).map(Number);
  const hour = half === undefined ? hours : (hours % 12) + (half === 'pm' ? 12 : 0);
  const time = `${hour}:${String(minutes).padStart(2, '0')}`;
  return { text, readings: [time], ...(minutes === 0 && { loose: `hour ${hour}` }) };
}

/** `14:30` is a time, and may be a score; `88:79` is a score only. A full hour is no score. */
function readPair(text: string, after: string): Figure[] {
  const [first = '', second = ''] = text.split(':');
  const parts = [first, second].map((digits) => ({ text: digits, readings: [toReading(Number(digits))] }));
  const isTime = first.length <= 2 && second.length === 2 && Number(first) < 24 && Number(second) < 60;
  if (!isTime) return parts;
  const spoken = partOfDay.exec(after)?.[1];
  const time = readTime(text, spoken === undefined ? text : `${toHour(Number(first), spoken)}:${second}`);
  return [second === '00' ? time : { ...time, apart: parts }];
}

const values: Readonly<Record<string, number>> = {
  '½': 1 / 2,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '¼': 1 / 4,
  '¾': 3 / 4,
  '⅕': 1 / 5,
  '⅖': 2 / 5,
  '⅗': 3 / 5,
  '⅘': 4 / 5,
  '⅙': 1 / 6,
  '⅛': 1 / 8,
  '⅜': 3 / 8,
  '⅝': 5 / 8,
  '⅞': 7 / 8,
};

function readFraction(text: string, before: string, after: string, locale: Locale, traits: TextTraits): Figure[] {
  const [first = '', second] = text.split('/');
  if (second === undefined) {
    const share = values[text.at(-1) ?? ''] ?? 0;
    const whole = Number(text.slice(0, -1).trim() || 0);
    return [{ ...readNumber(String(whole + share), before, after, 'en', { ...traits, groups: false }), text }];
  }
  const apart = [first, second].map((part) => readNumber(part, '', '', locale, traits));
  if (Number(first) >= Number(second) || Number(second) === 0) return apart;
  return [{ text, readings: [toReading(Number(first) / Number(second)), text], apart }];
}

function readDay(
  number: string,
  before: string,
  after: string,
  locale: Locale,
): Omit<PlacedFigure, 'start' | 'end'> | undefined {
  const day = Number(number);
  if (!/^\d{1,2}$/.test(number) || day < 1 || day > 31) return undefined;

  const name = (word: string | undefined, text: string, named: 'behind' | 'before') => {
    const month = word === undefined ? undefined : findMonth(word, locale);
    return month === undefined
      ? undefined
      : { text, readings: [nameDay(day, month)], loose: `day ${day}`, dayOf: { month, named } };
  };
  const following = monthAfter.exec(after)?.[1];
  const { bound, month: preceding } = monthBefore.exec(before)?.groups ?? {};
  return (
    name(following, `${number} ${following}`, 'behind') ??
    name(bound === undefined ? preceding : undefined, `${preceding} ${number}`, 'before')
  );
}

/** `1990s`, `90-х`, `’60s`. Of two digits, it may be an age or a number too. */
function readDecade(number: string, before: string, after: string): Figure | undefined {
  if (!/^(?:[12]\d)?\d0$/.test(number) || !decadeAfter.test(after) || decadeOnly.test(after)) return undefined;
  if (number.length === 4) return { text: number, readings: [`${number}s`] };
  const isCut = /['’]$/.test(before);
  return { text: number, readings: [`19${number}s`, `20${number}s`, ...(isCut ? [] : [number])] };
}

/** A number that may be an hour of the day, or a day of the month. */
function addHour(figure: Figure, number: string, before: string, after: string): Figure {
  if (!/^\d{1,2}$/.test(number)) return figure;
  const value = Number(number);
  const spoken = partOfDay.exec(after);
  if (spoken && value <= 12) {
    const time = readTime(number + spoken[0], `${toHour(value, spoken[1] ?? '')}:00`);
    const isCounted = /^\s(?:дня|ночі|ночи|night)/iu.test(spoken[0]);
    return isCounted ? { ...time, readings: [...time.readings, ...figure.readings] } : time;
  }
  const mayBe = [
    ...(value < 24 &&
    (hourAfter.test(after) || (hourBefore.test(before) && /^(?:-\p{L}|[.,;]?$|[.,;]?\s)/u.test(after)))
      ? [`hour ${value}`]
      : []),
    ...(dayAfter.test(after) && value <= 31 ? [`day ${value}`] : []),
  ];
  return mayBe.length === 0 ? figure : { ...figure, readings: [...figure.readings, ...mayBe] };
}

function toHour(hour: number, part: string): number {
  if (/^(?:вечора|вечера|evening|afternoon|дня)$/i.test(part)) return (hour % 12) + 12;
  if (/^(?:ночі|ночи|night)$/i.test(part)) return hour >= 8 ? (hour % 12) + 12 : hour % 12;
  return hour;
}

export function nameDay(day: number, month: number): string {
  return `--${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
