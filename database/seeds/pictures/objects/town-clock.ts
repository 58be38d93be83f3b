import { ink } from './sepia-print';
import { circle, gradient, group, polygon, rect, repeat, shape, stroke } from '../svg';

/** The clock tower of a town, on a square 770 from the top of the picture. */
export function townClock(): string {
  return [
    gradient('stone', ['#80603a', '#a9865a', '#c9a876'], 'right'),
    rect(690, 330, 220, 440, 'url(#stone)'),
    repeat(13, (index) => stroke(`M690,${372 + index * 32}H910`, ink, 1.5, 'opacity="0.25"')),
    rect(672, 560, 256, 20, '#7a5733'),
    rect(664, 318, 272, 24, '#6d4c2d'),
    rect(676, 300, 248, 20, '#8d6a41'),
    shape('M690,302C700,236 730,218 746,176H854C870,218 900,236 910,302Z', '#4f3520'),
    shape('M800,176H854C870,218 900,236 910,302H800Z', '#6a4a2c'),
    rect(754, 106, 92, 72, '#a9865a'),
    ...[766, 806].map((x) => shape(`M${x},178V136a14,14 0 0 1 28,0V178Z`, ink)),
    rect(744, 96, 112, 14, '#6d4c2d'),
    polygon(
      [
        [752, 97],
        [848, 97],
        [800, 10],
      ],
      '#4f3520',
    ),
    polygon(
      [
        [800, 97],
        [848, 97],
        [800, 10],
      ],
      '#6a4a2c',
    ),
    stroke('M800,12V-26', ink, 4),
    clock(800, 450, 86),
    ...[726, 786, 846].map((x) => shape(`M${x},690V632a14,14 0 0 1 28,0V690Z`, ink, 'opacity="0.85"')),
  ].join('');
}

function clock(x: number, y: number, radius: number): string {
  const marks = repeat(12, (index) =>
    group(`transform="rotate(${index * 30} ${x} ${y})"`, rect(x - 3, y - radius * 0.88, 6, index % 3 ? 11 : 20, ink)),
  );
  return [
    circle(x, y, radius * 1.16, '#5a3d22'),
    circle(x, y, radius * 1.06, '#c19a5f'),
    circle(x, y, radius, '#f8edd2'),
    marks,
    group(
      `transform="rotate(305 ${x} ${y})"`,
      polygon(
        [
          [x - 6, y + 12],
          [x + 6, y + 12],
          [x + 2, y - radius * 0.5],
          [x - 2, y - radius * 0.5],
        ],
        ink,
      ),
    ),
    group(
      `transform="rotate(54 ${x} ${y})"`,
      polygon(
        [
          [x - 5, y + 16],
          [x + 5, y + 16],
          [x + 1.5, y - radius * 0.8],
          [x - 1.5, y - radius * 0.8],
        ],
        ink,
      ),
    ),
    circle(x, y, 8, ink),
  ].join('');
}
