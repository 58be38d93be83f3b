import { median, medianRatio, percentile } from './statistics.cjs';

/** @typedef {import('./newsroom.mjs').Cost} Cost */
/** @typedef {import('./newsroom.mjs').Costs} Costs */
/** @typedef {{ operation: string, with: Costs, without: Costs }} Round what one operation cost in one round, on each side */
/** @typedef {{ medianMs: number, p90Ms: number, statements: number }} Side */
/** @typedef {{ operation: string, part: string, with: Side, without: Side, ratio: number }} Result */

/**
 * @param {readonly Round[]} rounds
 * @returns {Result[]}
 */
export function summarise(rounds) {
  return [...new Set(rounds.map(({ operation }) => operation))].flatMap((operation) => {
    const own = rounds.filter((round) => round.operation === operation);
    const parts = Object.keys(own[0]?.with ?? {});
    const smaller = parts.filter((part) => part !== 'whole');
    // An operation of one part is its own whole.
    return [...(smaller.length > 1 ? smaller : []), 'whole'].map((part) => {
      /** @param {'with' | 'without'} side @returns {Cost[]} */
      const costsOf = (side) => own.map((round) => round[side][part] ?? { ms: NaN, statements: NaN });
      const [mine, theirs] = [costsOf('with'), costsOf('without')];
      const ratio = medianRatio(millisecondsOf(mine), millisecondsOf(theirs));
      return { operation, part, with: describe(mine), without: describe(theirs), ratio };
    });
  });
}

/**
 * @param {readonly Result[]} results
 * @returns {string}
 */
export function formatTable(results) {
  const head = ['operation', 'part', 'with: median', 'p90', 'SQL', 'without: median', 'p90', 'SQL', 'ratio'];
  const rows = results.map(({ operation, part, with: mine, without: theirs, ratio }) => [
    operation,
    part,
    ...cellsOf(mine),
    ...cellsOf(theirs),
    ratio.toFixed(2),
  ]);
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)));
  return [head, ...rows]
    .map((row) =>
      row
        .map((cell, column) => (column < 2 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join('  '),
    )
    .join('\n');
}

/** @param {Side} side */
function cellsOf({ medianMs, p90Ms, statements }) {
  return [`${medianMs.toFixed(0)} ms`, `${p90Ms.toFixed(0)} ms`, String(statements)];
}

/**
 * @param {readonly Cost[]} costs
 * @returns {Side}
 */
function describe(costs) {
  const times = millisecondsOf(costs);
  const statements = median(costs.map((cost) => cost.statements));
  return { medianMs: median(times), p90Ms: percentile(times, 0.9), statements };
}

/** @param {readonly Cost[]} costs */
function millisecondsOf(costs) {
  return costs.map(({ ms }) => ms);
}
