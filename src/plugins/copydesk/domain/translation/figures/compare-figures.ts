import type { Figure } from './figure';

/** The figures of the source that a translation lacks, and those it has beyond the source's. */
export interface FigureDifference {
  missing: Figure[];
  added: Figure[];
}

type IsMatch = (one: Figure, other: Figure) => boolean;

/**
 * Compares the figures of two texts as multisets: each pairs with one that may mean the same. What is left is paired
 * laxly (a day with its month with the day alone), then with optional figures.
 *
 * Numbers up to `ignoreUpTo` that are left on one side only are forgiven: the other writes them in words. Left on both
 * sides, they are a difference.
 */
export function compareFigures(
  source: readonly Figure[],
  target: readonly Figure[],
  ignoreUpTo: number,
): FigureDifference {
  const left = { missing: source.filter(isRequired), added: target.filter(isRequired) };
  pairOff(left.missing, left.added, mayMeanTheSame);
  pairOff(left.missing, left.added, areLooselyTheSame);
  pairOff(left.missing, target.filter(isOptional), mayMeanTheSame);
  pairOff(left.added, source.filter(isOptional), mayMeanTheSame);

  const isSmall = ({ readings }: Figure) =>
    readings.some((reading) => Number.isInteger(Number(reading)) && Number(reading) <= ignoreUpTo);
  if (left.missing.some(isSmall) && left.added.some(isSmall)) return left;
  return {
    missing: left.missing.filter((figure) => !isSmall(figure)),
    added: left.added.filter((figure) => !isSmall(figure)),
  };
}

/** Takes out of both lists what matches. Figures that may mean one thing only are paired first. */
function pairOff(some: Figure[], others: Figure[], isMatch: IsMatch): void {
  for (const figure of [...some].sort((one, other) => one.readings.length - other.readings.length)) {
    const match = others.findIndex((other) => isMatch(figure, other));
    if (match === -1) continue;
    others.splice(match, 1);
    some.splice(some.indexOf(figure), 1);
  }
}

function mayMeanTheSame(one: Figure, other: Figure): boolean {
  return one.readings.some((reading) => other.readings.includes(reading));
}

function areLooselyTheSame(one: Figure, other: Figure): boolean {
  return [
    [one, other],
    [other, one],
  ].some(
    ([full, bare]) => full?.loose !== undefined && bare?.loose === undefined && bare?.readings.includes(full.loose),
  );
}

function isOptional(figure: Figure): boolean {
  return figure.isOptional === true;
}

function isRequired(figure: Figure): boolean {
  return !isOptional(figure);
}
