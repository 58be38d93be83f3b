import type { Block } from './draw-chart';
import type { Outcome } from './finding';

/** What the chart shows: how fast each server answers, and every ratio beside its target. */
export function chartOf({ findings, figures }: Outcome): Block[] {
  const speed = 'requests/s';
  const tables = [...new Set(figures.filter(({ values }) => speed in values).map(({ table }) => table))];
  const speeds = tables.map((title) => ({
    title: `${title}: ${speed}`,
    bars: figures
      .filter(({ table }) => table === title)
      .flatMap(({ subject, values }) =>
        values[speed] === undefined ? [] : [{ label: subject, value: values[speed] }],
      ),
  }));
  const ratios = findings
    .filter(({ unit }) => unit === 'times')
    .map(({ what, reference, value, target }) => ({
      label: `${what} : ${reference ?? ''}`,
      value: value.median,
      target: target && ('atMost' in target ? target.atMost : target.atLeast),
    }));
  return [...speeds, ...(ratios.length > 0 ? [{ title: 'Times as much, and the target in red', bars: ratios }] : [])];
}
