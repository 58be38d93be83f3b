import type { PlacedFigure } from './read-token';
import { toReading } from './read-number';

/** Puts sums together: 2 млн 350 тис. is 2.35 million. Where the last part has no magnitude (20 тис. 500) it may be a figure of its own. */
export function sumParts(figures: readonly PlacedFigure[], text: string): PlacedFigure[] {
  const sums: PlacedFigure[] = [];
  for (const figure of figures) {
    const before = sums.at(-1);
    const sum = before && add(before, figure, text);
    if (sum) sums[sums.length - 1] = sum;
    else sums.push(figure);
  }
  return sums;
}

function add(first: PlacedFigure, next: PlacedFigure, text: string): PlacedFigure | undefined {
  const { magnitude } = first;
  if (!magnitude || !/^\.?[\s\u00a0]$/.test(text.slice(first.end + magnitude.word.length, next.start)))
    return undefined;
  const [one, other] = [Number(first.readings[0]), Number(next.readings[0])];
  if (!Number.isInteger(one) || !(other < magnitude.factor) || /[.,]/.test(next.text)) return undefined;
  if (!next.magnitude && !/^\d{3}$/.test(next.text)) return undefined;
  return {
    ...next,
    text: text.slice(first.start, next.end) + (next.magnitude?.word ?? ''),
    readings: [toReading(one + other)],
    start: first.start,
    magnitude: next.magnitude,
    apart: [first, next],
  };
}
