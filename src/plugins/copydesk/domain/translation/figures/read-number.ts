import type { Locale } from '../../ids';
import type { Figure } from './figure';
import { readLocaleWords } from './locale-words';

const spaces = /[ \u00a0\u2009\u202f’']/g;

/** Reads a number written in digits, with all it may mean, given the text around it. */
export function readNumber(text: string, before: string, after: string, locale: Locale): Figure {
  const values = readValues(text.replace(spaces, ''));
  const word = /^[\s\u00a0\u202f]?(\p{L}+)/u.exec(after)?.[1]?.toLowerCase();
  const magnitude = word === undefined ? undefined : readLocaleWords(locale).magnitudes.get(word);
  const scaled = magnitude === undefined ? [] : values.map((value) => toReading(Number(value) * magnitude));
  return { text, readings: [...new Set([...values, ...scaled, ...readOtherwise(text, before)])] };
}

function readValues(digits: string): string[] {
  const separators = [...new Set(digits.replace(/\d/g, ''))];
  const last = separators.at(-1);
  if (last === undefined) return [toReading(Number(digits))];

  const whole = digits.replace(/[.,]/g, '');
  if (separators.length === 2)
    return [toReading(Number(`${digits.replaceAll(separators[0] ?? '', '').replace(last, '.')}`))];
  const isGrouped = /^[1-9]\d{0,2}(?:[.,]\d{3})+$/.test(digits);
  const isDecimal = digits.split(last).length === 2;
  const values = [
    ...(isGrouped ? [toReading(Number(whole))] : []),
    ...(isDecimal ? [toReading(Number(digits.replace(last, '.')))] : []),
  ];
  return values.length === 0 ? [digits] : values;
}

/** `14.30` may be a time, `19.09` a day, the `25` of `2024/25` a year. */
function readOtherwise(text: string, before: string): string[] {
  const century = /(?:^|\D)(\d{2})\d{2}[/–—-]$/.exec(before)?.[1];
  if (/^\d{2}$/.test(text)) return century === undefined ? [] : [century + text];

  const pair = /^(\d{1,2})\.(\d{2})$/.exec(text);
  const [, first = '', second = ''] = pair ?? [];
  if (!pair) return [];
  const time = Number(first) < 24 && Number(second) < 60 ? [`${Number(first)}:${second}`] : [];
  const isDay = Number(first) >= 1 && Number(first) <= 31 && Number(second) >= 1 && Number(second) <= 12;
  return isDay ? [...time, `--${second}-${first.padStart(2, '0')}`] : time;
}

function toReading(value: number): string {
  return String(Number(value.toPrecision(15)));
}
