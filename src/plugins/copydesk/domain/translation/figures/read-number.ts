import type { Locale } from '../../ids';
import { memoize } from '../../memoize';
import type { Figure } from './figure';
import { type Magnitude, readMagnitude } from './magnitudes';
import { findSigns } from './signs';

const spaces = /[ \u00a0\u2009\u202f’']/g;

/** What is true of a whole text: it groups digits with commas beyond doubt; a number in it may be below zero. */
export interface TextTraits {
  groups: boolean;
  isSigned: boolean;
}

/** A number that names something rather than counting it is what it is written as: a version, a paragraph, a postcode. */
const namesBefore =
  /(?:верс\p{L}*|version|(?<!\p{L})v\.?|(?<!\p{L})(?:п|пп|ст|ч)\.|пункт\p{L}*|підпункт\p{L}*|подпункт\p{L}*|стат\p{L}{2,3}|розділ\p{L}*|раздел\p{L}*|paragraph|clause|section|article|(?<!\p{L})(?:para|sec|art)\.|§+|код\p{L}*|code|індекс\p{L}*|индекс\p{L}*|postcode|ZIP|iOS|Android|Windows|macOS|Python|Node\.js)\s*$/iu;
const range = String.raw`^(?:\s*(?:[-–—…]|\.{2,3})\s*|\s+(?:до|to|or|або|чи|или)\s+)(?:[$€£₴]\s?)?\d[\d.,]*`;
const rangeAfter = new RegExp(range, 'u');
const yearAfter =
  /^(?:-го)?[\s\u00a0]?(?:року|році|роком|роках|роки|рр?\.|году|года|годом|годах|годы|год(?!\p{L})|гг?\.)/u;

/**
 * Reads a number written in digits, with all it may mean, given the text around it: its magnitude and sign worked in, or, before
 * a dash and a number with a magnitude (5–6 млн), perhaps that one's. `traits` are those of the whole text.
 */
export function readNumber(
  text: string,
  before: string,
  after: string,
  locale: Locale,
  traits: TextTraits,
): Figure & { magnitude?: Magnitude } {
  const plain = text.replace(spaces, '');
  if (isName(plain, text, before)) return { text, readings: [`#${plain}`] };
  const magnitude = readMagnitude(before, after, locale);
  const values = readValues(plain, locale, traits.groups);
  if (values.length === 0) return { text, readings: [plain] };

  const signs = traits.isSigned ? findSigns(before, after) : [1];
  const sign = signs.includes(1) ? '' : '−';
  const signed = (numbers: readonly number[]) =>
    signs.flatMap((sign) => numbers.map((value) => toReading(sign * value)));
  if (magnitude) {
    const scaled = signed(values.map((value) => value * magnitude.factor));
    return {
      text: sign + text + magnitude.word,
      readings: magnitude.isSure ? scaled : [...scaled, ...signed(values)],
      magnitude,
    };
  }
  if (/^[12]\d{3}$/.test(text) && yearAfter.test(after)) return { text, readings: [`${text} AD`] };
  const readings = [
    ...signed(values),
    ...signed(readAsLast(values, after, locale)),
    ...(/^[12]\d{3}$/.test(text) ? [`${text} AD`] : []),
    ...readOtherwise(text, before),
    ...(/^\d+\.\d+$/.test(plain) || /^0\d+$/.test(plain) ? [`#${plain}`] : []),
  ];
  return { text: sign + text, readings: [...new Set(readings)] };
}

/** Postcodes and codes begin with a zero, which a number does not. */
function isName(plain: string, text: string, before: string): boolean {
  if (/^0\d{2,}$/.test(plain) && plain === text) return true;
  return /^\d+(?:\.\d+)+$/.test(plain) && namesBefore.test(before);
}

/** Of the first number of “5–6 млн”: what it is in millions. */
function readAsLast(values: readonly number[], after: string, locale: Locale): number[] {
  const rest = rangeAfter.exec(after);
  const magnitude = rest && readMagnitude('', after.slice(rest[0].length), locale);
  return magnitude ? values.map((value) => value * magnitude.factor) : [];
}

/**
 * The values of digits with separators. Where the point is the decimal sign, a comma before three digits groups; where the comma
 * is, it groups only if the same text does so beyond doubt, and `5,000` is grouped in any language. A point before three digits
 * may be either there, for writers use both.
 */
function readValues(digits: string, locale: Locale, groups: boolean): number[] {
  const separators = [...new Set(digits.replace(/\d/g, ''))];
  const last = separators.at(-1);
  if (last === undefined) return [Number(digits)];
  if (separators.length === 2) return [Number(digits.replaceAll(separators[0] ?? '', '').replace(last, '.'))];

  const isDecimal = digits.split(last).length === 2;
  const isGrouped = /^[1-9]\d{0,2}(?:[.,]\d{3})+$/.test(digits);
  const asGrouped = isGrouped ? [Number(digits.replace(/[.,]/g, ''))] : [];
  const asDecimal = isDecimal ? [Number(digits.replace(last, '.'))] : [];
  const isPointDecimal = decimalSignOf(locale) === '.';
  if (last === ',') {
    if (isGrouped && (isPointDecimal || digits.endsWith(',000') || !isDecimal)) return asGrouped;
    return groups ? [...asGrouped, ...asDecimal] : asDecimal;
  }
  return isPointDecimal && isDecimal ? asDecimal : [...asGrouped, ...asDecimal];
}

const decimalSignOf = memoize(
  (locale: Locale): string =>
    new Intl.NumberFormat(locale).formatToParts(1.5).find(({ type }) => type === 'decimal')?.value ?? '.',
);

/** `14.30` may be a time, `19.09` a day, the `25` of `2024/25` a year. */
function readOtherwise(text: string, before: string): string[] {
  const century = /(?:^|\D)(\d{2})\d{2}[/–—-]$/.exec(before)?.[1];
  if (/^\d{2}$/.test(text)) {
    if (century !== undefined) return [`${century}${text}`, `${century}${text} AD`];
    return /(?<!\p{L})FY\s?$/u.test(before) ? [`20${text}`] : [];
  }
  const pair = /^(\d{1,2})\.(\d{2})$/.exec(text);
  const [, first = '', second = ''] = pair ?? [];
  if (!pair) return [];
  const time = Number(first) < 24 && Number(second) < 60 ? [`${Number(first)}:${second}`] : [];
  const isDay = Number(first) >= 1 && Number(first) <= 31 && Number(second) >= 1 && Number(second) <= 12;
  return isDay ? [...time, `--${second}-${first.padStart(2, '0')}`] : time;
}

/** A number as two texts may share it. */
export function toReading(value: number): string {
  return String(Number(value.toPrecision(15)));
}
