import { chartOf } from '../../../bench/report/chart-of';
import { drawChart } from '../../../bench/report/draw-chart';
import type { Finding, Outcome } from '../../../bench/report/finding';
import { formatNumber } from '../../../bench/report/format-number';
import { formatReport } from '../../../bench/report/format-report';
import { formatTable } from '../../../bench/report/format-table';
import { formatTarget, reaches } from '../../../bench/report/format-target';

const finding: Finding = {
  measurement: 'publishing',
  what: 'publish <all> & sundry',
  unit: 'times',
  reference: 'Strapi alone',
  value: { median: 1.234, low: 1.1, high: 1.4, count: 40 },
  target: { atMost: 1.5 },
};
const outcome: Outcome = {
  findings: [finding, { ...finding, what: 'save', unit: 'ms', value: { ...finding.value, median: 1600 } }],
  figures: [
    { table: 'by slug', subject: 'the desk', values: { 'requests/s': 12_345.6, 'p50 ms': 0.4321 } },
    { table: 'by slug', subject: 'a bare server', values: { 'requests/s': 20_000 } },
    { table: 'saving', subject: 'the desk', values: { 'median ms': 20 } },
  ],
  notes: ['What it includes.'],
};

test.each([
  [1.5, { atMost: 1.5 }, true],
  [1.51, { atMost: 1.5 }, false],
  [0.6, { atLeast: 0.6 }, true],
  [0.59, { atLeast: 0.6 }, false],
  [Number.NaN, { atMost: 1.5 }, false],
])('%p against %j: %p', (median, target, expected) => {
  expect(reaches(median, target)).toBe(expected);
});

test('a target reads as a bound', () => {
  expect([formatTarget({ atMost: 1.5 }), formatTarget({ atLeast: 30 })]).toEqual(['≤ 1.5', '≥ 30']);
});

test.each([
  [0.012345, '0.0123'],
  [1.2345, '1.23'],
  [12.345, '12.3'],
  [12345.6, '12346'],
  [3, '3'],
  [0, '0'],
  [Number.NaN, 'NaN'],
])('%p is written %s', (value, expected) => {
  expect(formatNumber(value)).toBe(expected);
});

test('a table aligns numbers to the right and words to the left', () => {
  expect(
    formatTable(
      ['server', 'ms'],
      [
        ['the desk', '1.5'],
        ['bare', '12'],
      ],
    ),
  ).toBe(['| server   |  ms |', '| -------- | --: |', '| the desk | 1.5 |', '| bare     |  12 |'].join('\n'));
});

test('the report says whether each target is reached, then the figures table by table, then what they include', () => {
  const report = formatReport(outcome);
  expect(report).toContain(
    '| ✓   | publishing | publish <all> & sundry | Strapi alone | 1.23 ×  | 1.10 – 1.40 |  40 | ≤ 1.5  |',
  );
  expect(report).toContain(
    '| ✗   | publishing | save                   | Strapi alone | 1600 ms | 1.10 – 1.40 |  40 | ≤ 1.5  |',
  );
  expect(report).toContain('| by slug       | requests/s | p50 ms |');
  expect(report).toContain('| a bare server |      20000 |        |');
  expect(report).toContain('| saving   | median ms |');
  expect(report.endsWith('- What it includes.')).toBe(true);
});

describe('the chart', () => {
  test('shows speeds by table, and ratios with their targets', () => {
    expect(chartOf(outcome)).toEqual([
      {
        title: 'by slug: requests/s',
        bars: [
          { label: 'the desk', value: 12_345.6 },
          { label: 'a bare server', value: 20_000 },
        ],
      },
      {
        title: 'Times as much, and the target in red',
        bars: [{ label: 'publish <all> & sundry : Strapi alone', value: 1.234, target: 1.5 }],
      },
    ]);
  });

  test('is SVG with a bar as long as its logarithm, and words that are no markup', () => {
    const svg = drawChart([{ title: 'speed', bars: [10, 100, 1000].map((value) => ({ label: 'a < b', value })) }]);
    const widths = [...svg.matchAll(/width="([\d.]+)" height="16"/g)].map(([, width]) => Number(width));
    expect(widths).toHaveLength(3);
    expect((widths[2] ?? 0) - (widths[1] ?? 0)).toBeCloseTo((widths[1] ?? 0) - (widths[0] ?? 0), 0);
    expect(svg).toContain('a &lt; b');
    expect(svg).not.toContain('a < b');
  });

  test('marks a target where a bar of its length would end', () => {
    const svg = drawChart([{ title: 'ratios', bars: [{ label: 'x', value: 2, target: 2 }] }]);
    const width = Number(/width="([\d.]+)" height="16"/.exec(svg)?.[1]);
    expect(Number(/<line x1="([\d.]+)"/.exec(svg)?.[1])).toBeCloseTo(540 + width, 1);
  });
});
