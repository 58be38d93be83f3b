import type { Figure, Figures } from './figure';

/** The figures of the source that a translation lacks, and those it has beyond the source's. */
export interface FigureDifference {
  missing: Figure[];
  added: Figure[];
}

type IsMatch = (one: Figure, other: Figure) => boolean;

/**
 * Compares the figures of two texts as multisets: each pairs with one that may mean the same. What is left is taken apart
 * (scores, sums), paired laxly (a day with its month with the day alone), then with what may be a figure, such as a
 * number in words.
 *
 * Numbers up to `ignoreUpTo` that are left on one side only are forgiven: the other says them otherwise (a man, the only one). Left
 * on both sides, they are a difference. So is a conversion that a translation adds in brackets.
 */
export function compareFigures(source: Figures, target: Figures, ignoreUpTo: number): FigureDifference {
  const left = { missing: [...source.certain], added: [...target.certain] };
  pairOff(left.missing, left.added, mayMeanTheSame);
  takeApart(left.missing, left.added);
  takeApart(left.added, left.missing);
  pairOff(left.missing, left.added, areLooselyTheSame);
  pairWithPossible(left, source, target);
  left.added = left.added.filter(({ isConversion }) => isConversion !== true);

  const isSmall = ({ readings }: Figure) =>
    readings.some((reading) => Number.isInteger(Number(reading)) && Math.abs(Number(reading)) <= ignoreUpTo);
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

/** Takes out figures whose parts are all among the others: the score 12:11 and 12–11. */
function takeApart(some: Figure[], others: Figure[]): void {
  for (const figure of some.filter(({ apart }) => apart !== undefined)) {
    const parts = [...(figure.apart ?? [])];
    const rest = [...others];
    pairOff(parts, rest, mayMeanTheSame);
    if (parts.length > 0) continue;
    others.splice(0, others.length, ...rest);
    some.splice(some.indexOf(figure), 1);
  }
}

/** Pairs with what may be a figure, and the parts of a score or a sum with what is left of that. */
function pairWithPossible({ missing, added }: FigureDifference, source: Figures, target: Figures): void {
  if (missing.length === 0 && added.length === 0) return;
  const possible = { source: [...source.possible()], target: [...target.possible()] };
  // Words that both texts have stand for each other, not for a figure.
  pairOff(possible.source, possible.target, mayMeanTheSame);
  for (const [figures, words] of [
    [missing, possible.target],
    [added, possible.source],
  ] as const) {
    pairOff(figures, words, (one, other) => mayMeanTheSame(one, other) || areLooselyTheSame(one, other));
    takeApart(figures, words);
  }
}

function mayMeanTheSame(one: Figure, other: Figure): boolean {
  return one.readings.some((reading) => other.readings.includes(reading));
}

function areLooselyTheSame(one: Figure, other: Figure): boolean {
  return isLooser(one, other) || isLooser(other, one);
}

function isLooser(full: Figure, bare: Figure): boolean {
  return full.loose !== undefined && bare.loose === undefined && bare.readings.includes(full.loose);
}
