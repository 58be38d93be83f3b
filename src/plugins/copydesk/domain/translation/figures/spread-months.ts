import type { Figure } from './figure';
import { nameDay, type PlacedFigure } from './read-token';

const between = /^(?:-?\p{L}{1,2})?(?:\s?[-–—]\s?|,\s|\s(?:і|й|та|и|and|to|до|по|or|або|или)\s|,\s(?:and|та|і|и)\s)$/u;
const isRange = /[-–—]|\sto\s|\sдо\s|\sпо\s/;

/**
 * Gives days the month that is named once for several: 25, 26 та 27 січня; January 25–27; 12–13.11.2023.
 */
export function spreadMonths(figures: readonly PlacedFigure[], text: string): PlacedFigure[] {
  const spread = [...figures];
  for (let index = spread.length - 2; index >= 0; index -= 1)
    join(spread, text, index, index + 1, ['behind', 'digits']);
  for (let index = 1; index < spread.length; index += 1) join(spread, text, index, index - 1, ['before']);
  return spread;
}

type Naming = NonNullable<PlacedFigure['dayOf']>['named'];

function join(
  figures: PlacedFigure[],
  text: string,
  index: number,
  neighbour: number,
  namings: readonly Naming[],
): void {
  const [figure, named] = [figures[index], figures[neighbour]];
  if (!figure || !named?.dayOf || figure.dayOf || !namings.includes(named.dayOf.named)) return;
  const day = Number(figure.text);
  if (!/^\d{1,2}$/.test(figure.text) || day < 1 || day > 31) return;
  const [first, last] = figure.start < named.start ? [figure, named] : [named, figure];
  if (!between.test(text.slice(first.end, last.start))) return;
  const readings = [nameDay(day, named.dayOf.month), ...figure.readings];
  figures[index] = { ...figure, readings, loose: `day ${day}`, dayOf: named.dayOf };
}

/** The days within each range, but for its ends. */
export function daysBetween(figures: readonly PlacedFigure[], text: string): Figure[] {
  return figures.flatMap((first, index) => {
    const last = figures[index + 1];
    if (!first.dayOf || !last?.dayOf || first.dayOf.month !== last.dayOf.month) return [];
    const words = text.slice(first.end, last.start);
    if (words.length > 16 || !isRange.test(words)) return [];
    const { month } = first.dayOf;
    const [from, to] = [first, last].map(({ readings }) => Number(readings[0]?.slice(-2)));
    return Array.from({ length: Math.max(0, (to ?? 0) - (from ?? 0) - 1) }, (_, step) => ({
      text: first.text,
      readings: [nameDay((from ?? 0) + step + 1, month)],
    }));
  });
}
