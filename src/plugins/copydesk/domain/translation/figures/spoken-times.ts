import type { Figure } from './figure';

const noon = /(?<!\p{L}|\d\s)(?:опівдні|полудень|полудня|полудні|в полдень|полдень|полудня|noon|midday)(?!\p{L})/giu;
const midnight = /(?<!\p{L}|\d\s)(?:опівночі|північ|півночі|полночь|полуночи|midnight)(?!\p{L})/giu;
const halfPast = /half[\s-]past\s+(\p{L}+|\d{1,2})/giu;
const halfTo = /(?:пів|половині)\s+(?:на\s+)?(\p{L}+|\d{1,2})(?:-?\p{L}{1,2})?|(?:половин\p{L}|пол)\s+(\p{L}+)/giu;

const english = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const ordinals = [
  'перш|перв',
  'друг|втор',
  'трет',
  'четвер',
  'п.?ят',
  'шост|шест',
  'сьом|седьм',
  'восьм',
  'дев.?ят',
  'десят',
  'одинадц|одиннадц',
  'дванадц|двенадц',
];

/** Extracts times in words, as possible figures: noon, midnight, half past two, пів на третю. */
export function extractSpokenTimes(text: string): Figure[] {
  if (!mayHaveTimes.test(text)) return [];
  return [
    ...[...text.matchAll(noon)].map(([word]) => optional(word, ['12:00'])),
    ...[...text.matchAll(midnight)].map(([word]) => optional(word, ['0:00', '24:00'])),
    ...[...text.matchAll(halfPast)].flatMap(([word, hour = '']) => {
      const value = Number(hour) || english.indexOf(hour.toLowerCase()) + 1;
      return value > 0 ? [optional(word, halves(value))] : [];
    }),
    ...[...text.matchAll(halfTo)].flatMap(([word, one, other]) => {
      const hour = (one ?? other ?? '').toLowerCase();
      const value = Number(hour) || ordinals.findIndex((stem) => new RegExp(`^(?:${stem})`, 'u').test(hour)) + 1;
      return value > 0 && value <= 12 ? [optional(word, halves(value - 1))] : [];
    }),
  ];
}

const mayHaveTimes =
  /half[\s-]past|noon|midday|midnight|півд|північ|півноч|пів |пол |полов|полдень|полноч|полудн|полуноч/iu;

/** Half past an hour, before and after noon. */
function halves(hour: number): string[] {
  return [`${hour % 12}:30`, `${(hour % 12) + 12}:30`];
}

function optional(text: string, readings: string[]): Figure {
  return { text, readings };
}
