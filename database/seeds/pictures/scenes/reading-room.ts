import { archedWindow } from '../objects/arched-window';
import { bookcase } from '../objects/bookcase';
import { darken } from '../palette';
import { seededRandom } from '../random';
import { ellipse, glow, gradient, picture, polygon, rect, repeat, shape, stroke } from '../svg';

/** A reading room at night: shelves to the ceiling, an arched window, a green lamp over an open book. */
export function readingRoom(): string {
  const random = seededRandom(71);
  return picture([
    gradient('wall', ['#3a2318', '#5a3722', '#3b2216']),
    rect(0, 0, 1600, 900, 'url(#wall)'),
    bookcase(random, -30, 5),
    bookcase(random, 1090, 5),
    archedWindow(random),
    glow(800, 470, 700, '#ffc673', 0.5),
    gradient('shade-of-room', ['#1a0d08', '#3c2416']),
    rect(0, 0, 1600, 70, '#1d100a', 'opacity="0.55"'),
    table(),
    book(800, 742),
    pile(540, 716, [
      [150, '#8c3b32'],
      [132, '#c79a52'],
      [140, '#27485f'],
      [110, '#3f5d57'],
    ]),
    pile(1240, 716, [
      [160, '#5b4a6b'],
      [138, '#a7573e'],
    ]),
    lamp(1010, 716),
  ]);
}

function table(): string {
  return [
    rect(0, 750, 1600, 150, '#1c0f09', 'opacity="0.75"'),
    gradient('wood', ['#b5783f', '#8a5429', '#5b351a']),
    polygon(
      [
        [150, 716],
        [1450, 716],
        [1640, 812],
        [-40, 812],
      ],
      'url(#wood)',
    ),
    rect(-40, 810, 1680, 30, '#4a2914'),
    rect(-40, 840, 1680, 60, '#301a0d'),
    ellipse(850, 764, 430, 44, '#ffdf94', 'opacity="0.4"'),
    ellipse(850, 764, 260, 28, '#fff0c2', 'opacity="0.45"'),
  ].join('');
}

/** An open book whose spine lies at (x, y). */
function book(x: number, y: number): string {
  const page = (side: 1 | -1): string => {
    const lines = repeat(4, (index) =>
      stroke(
        `M${x + side * (26 + index * 3)},${y - 16 + index * 11}q${side * 50},-9 ${side * 104},-1`,
        '#b7a27a',
        3,
        'opacity="0.8"',
      ),
    );
    return (
      shape(
        `M${x},${y - 22}q${side * 66},-26 ${side * 142},-8l${side * 22},56q${side * -92},-18 ${side * -164},10Z`,
        side === 1 ? '#fff6df' : '#f0e0bd',
      ) + lines
    );
  };
  return (
    polygon(
      [
        [x - 152, y - 30],
        [x + 152, y - 30],
        [x + 178, y + 38],
        [x - 178, y + 38],
      ],
      '#6d2f3e',
    ) +
    page(-1) +
    page(1)
  );
}

function pile(x: number, ground: number, volumes: [wide: number, colour: string][]): string {
  return volumes
    .map(([wide, colour], index) => {
      const y = ground + 18 - (index + 1) * 30;
      return (
        rect(x - wide / 2, y, wide, 29, darken(colour, 0.1), 'rx="5"') +
        rect(x - wide / 2 + 12, y + 5, wide - 12, 19, '#ead9b4', 'rx="2"') +
        rect(x - wide / 2, y, 22, 29, colour, 'rx="5"')
      );
    })
    .join('');
}

function lamp(x: number, ground: number): string {
  return [
    polygon(
      [
        [x - 150, 530],
        [x + 90, 530],
        [x + 262, 764],
        [x - 582, 764],
      ],
      '#ffe3a0',
      'opacity="0.14"',
    ),
    ellipse(x + 20, ground + 30, 74, 15, '#5e3a12'),
    ellipse(x + 20, ground + 24, 74, 15, '#d9a441'),
    stroke(`M${x + 20},${ground + 20}V500q0,-22 -22,-22h-28`, '#d9a441', 11),
    gradient('glass', ['#2e9a6c', '#16694a', '#0c4633']),
    shape(`M${x - 160},532c4,-58 40,-82 90,-82h80c50,0 86,24 90,82Z`, 'url(#glass)'),
    shape(
      `M${x - 130},506c12,-30 36,-42 66,-42h40`,
      'none',
      'stroke="#9fe0bd" stroke-width="6" stroke-linecap="round" opacity="0.6"',
    ),
    ellipse(x - 30, 532, 130, 13, '#fff3c4'),
    glow(x - 30, 540, 190, '#fff0b8', 0.6),
  ].join('');
}
