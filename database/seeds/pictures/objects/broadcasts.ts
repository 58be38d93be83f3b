import { mix } from '../palette';
import { between, type Random } from '../random';
import { circle, gradient, lineThrough, type Point, polygon, rect, repeat, shape, stroke } from '../svg';

/** Dots where the land is, roughly; arcs between newsrooms; a ticker below. */
export function worldMap(random: Random): string {
  const lands: [x: number, y: number, rx: number, ry: number][] = [
    [130, 110, 85, 55],
    [175, 215, 38, 70],
    [335, 100, 52, 42],
    [345, 195, 50, 68],
    [475, 105, 115, 58],
    [500, 165, 50, 32],
    [565, 245, 42, 26],
  ];
  const dots = repeat(40 * 21, (index) => {
    const [x, y] = [20 + (index % 40) * 16, 24 + Math.floor(index / 40) * 14];
    const land = lands.some(([cx, cy, rx, ry]) => ((x - cx) / rx) ** 2 + ((y - cy) / ry) ** 2 < 1);
    return land ? circle(x, y, 5, mix('#4fb3e8', '#8fe0f2', random())) : '';
  });
  const towns: Point[] = [
    [372, 92],
    [150, 105],
    [470, 130],
    [360, 190],
    [560, 240],
  ];
  const arcs = towns
    .slice(1)
    .map(([x, y]) => stroke(`M372,92Q${(372 + x) / 2},${Math.min(92, y) - 60} ${x},${y}`, '#ffd166', 2.5));
  return [
    dots,
    ...arcs,
    ...towns.map(([x, y]) => circle(x, y, 15, '#ffb347', 'opacity="0.35"') + circle(x, y, 7, '#ffd166')),
    rect(0, 336, 660, 54, '#c62f3b'),
    rect(0, 336, 120, 54, '#f3f6fb'),
    circle(60, 363, 13, '#c62f3b'),
    ...[
      [145, 210],
      [375, 120],
      [515, 100],
    ].map(([x = 0, w = 0]) => rect(x, 357, w, 12, '#ffffff', 'rx="6" opacity="0.85"')),
  ].join('');
}

/** A report from somewhere: a road into mountains, 320×185. */
export function landscape(): string {
  return [
    gradient('dusk', ['#5a3f86', '#f08f6e']),
    rect(0, 0, 320, 185, 'url(#dusk)'),
    circle(215, 95, 26, '#ffe3a8'),
    polygon(
      [
        [-10, 185],
        [80, 70],
        [150, 150],
        [215, 105],
        [330, 185],
      ],
      '#43295e',
    ),
    shape('M150,185C190,150 130,140 165,122L172,122C160,142 240,150 220,185Z', '#f0b08a'),
    rect(14, 14, 54, 18, '#e23c44', 'rx="4"'),
  ].join('');
}

/** A rising curve, 320×185. */
export function lineChart(random: Random): string {
  const line = Array.from({ length: 13 }, (_, index): Point => [
    index * 27,
    140 - index * 7 + between(random, -20, 20),
  ]);
  return (
    repeat(4, (index) => rect(0, 36 + index * 38, 320, 1.5, '#9fe3d0', 'opacity="0.3"')) +
    polygon([[0, 185], ...line, [324, 185]], '#3fd0a8', 'opacity="0.3"') +
    stroke(lineThrough(line), '#5ff0c4', 4)
  );
}

/** A row of bars, one of them marked, 320×185. */
export function bars(random: Random): string {
  return repeat(8, (index) => {
    const tall = between(random, 35, 135);
    return rect(26 + index * 35, 165 - tall, 22, tall, index === 5 ? '#ffb347' : '#69b7f5', 'rx="3"');
  });
}

/** A presenter in the studio, 320×185. */
export function presenter(): string {
  return [
    gradient('studio', ['#c9526a', '#5d2a4d']),
    rect(0, 0, 320, 185, 'url(#studio)'),
    rect(190, 24, 106, 66, '#f7d3a8', 'rx="4" opacity="0.8"'),
    shape('M52,185C52,132 84,120 112,118S172,132 172,185Z', '#20304f'),
    polygon(
      [
        [98, 119],
        [126, 119],
        [112, 150],
      ],
      '#f3f6fb',
    ),
    circle(112, 82, 32, '#f1c19c'),
    shape('M79,82C76,38 150,36 145,84C138,66 126,62 112,62S86,66 79,82Z', '#3a2230'),
    rect(0, 150, 320, 35, '#1c1430', 'opacity="0.75"'),
    rect(20, 162, 180, 10, '#ffffff', 'rx="5" opacity="0.85"'),
  ].join('');
}
