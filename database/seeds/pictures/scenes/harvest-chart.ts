import { wheatEar } from '../objects/wheat-ear';
import { darken, lighten } from '../palette';
import { between, seededRandom } from '../random';
import { circle, glow, gradient, group, lineThrough, picture, type Point, rect, repeat, shape, stroke } from '../svg';

const ground = 730;
const unit = 5.1;

/** Tonnes of wheat, maize and barley in every year, on an invented scale: the picture shows the idea, not figures. */
const years: [wheat: number, maize: number, barley: number][] = [
  [34, 22, 12],
  [39, 25, 14],
  [36, 29, 11],
  [46, 31, 16],
  [50, 36, 15],
  [31, 20, 9],
  [37, 24, 12],
  [44, 31, 14],
];

const grains = ['#e2a63a', '#c9662f', '#7f8f4a'] as const;

/** A bar chart of harvests: stacked bars with a line above them, and not one word. */
export function harvestChart(): string {
  return picture([
    gradient('paper', ['#fbf3df', '#f1e0bd']),
    rect(0, 0, 1600, 900, 'url(#paper)'),
    glow(420, 150, 620, '#ffffff', 0.75),
    emblem(),
    repeat(6, (index) =>
      stroke(
        `M170,${ground - index * 104}H1430`,
        '#8c7a58',
        index ? 1.5 : 4,
        index ? 'opacity="0.45" stroke-dasharray="3 9"' : '',
      ),
    ),
    ...grains.map((colour, index) => gradient(`grain-${index}`, [lighten(colour, 0.18), darken(colour, 0.1)], 'right')),
    ...years.map((year, index) => bar(year, index)),
    trend(),
    legend(),
  ]);
}

function left(index: number): number {
  return 218 + index * 150;
}

function total(year: readonly number[]): number {
  return year.reduce((sum, part) => sum + part, 0);
}

function bar(year: readonly number[], index: number): string {
  const x = left(index);
  const tops = year.map((_, part) => ground - total(year.slice(0, part + 1)) * unit);
  const clip = `bar-${index}`;
  const parts = year.map((value, part) => rect(x, tops[part] ?? ground, 96, value * unit, `url(#grain-${part})`));
  const seams = tops.slice(0, -1).map((y) => rect(x, y - 2, 96, 4, '#fbf3df'));
  return [
    `<clipPath id="${clip}">${rect(x, ground - total(year) * unit, 96, total(year) * unit + 20, '#000000', 'rx="14"')}</clipPath>`,
    rect(x + 12, ground - total(year) * unit + 14, 96, total(year) * unit - 14, '#8c6a33', 'rx="14" opacity="0.18"'),
    group(`clip-path="url(#${clip})"`, ...parts, ...seams),
    rect(x + 34, ground + 26, 28, 10, '#8c7a58', 'rx="5" opacity="0.7"'),
  ].join('');
}

function trend(): string {
  const points = years.map((year, index): Point => [left(index) + 48, ground - total(year) * unit - 52]);
  const last = points.at(-1) ?? [0, 0];
  return [
    stroke(lineThrough(points), '#fbf3df', 13),
    stroke(lineThrough(points), '#1f5a5c', 6),
    ...points.map(([x, y]) => circle(x, y, 12, '#1f5a5c') + circle(x, y, 6, '#fbf3df')),
    circle(last[0], last[1], 22, 'none', 'stroke="#1f5a5c" stroke-width="4" opacity="0.5"'),
  ].join('');
}

function legend(): string {
  return grains
    .map(
      (colour, index) =>
        circle(590 + index * 170, 826, 13, colour) +
        rect(616 + index * 170, 820, 84, 12, '#8c7a58', 'rx="6" opacity="0.45"'),
    )
    .join('');
}

/** A sheaf behind the chart, pale as a watermark. */
function emblem(): string {
  const random = seededRandom(5);
  const ears = repeat(7, (index) =>
    wheatEar(1370, 760, between(random, 400, 460), 1.5, -42 + index * 12, '#d3b678', '#e9d3a0'),
  );
  return group('opacity="0.5"', ears, shape('M1300,600q70,34 140,0l6,44q-76,34 -152,0Z', '#d3b678'));
}
