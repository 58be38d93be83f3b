import { townHouse } from '../objects/town-house';
import { tram } from '../objects/tram';
import { mix } from '../palette';
import { between, type Random, seededRandom } from '../random';
import { cloud } from '../sky';
import {
  circle,
  ellipse,
  glow,
  gradient,
  group,
  picture,
  type Point,
  polygon,
  rect,
  repeat,
  sagging,
  shape,
  stroke,
} from '../svg';

const kerb = 690;

/** A red tram in a street of old houses, on a bright morning. */
export function cityTram(): string {
  const random = seededRandom(148);
  return picture([
    gradient('sky', ['#6fb4dc', '#bfe0ea', '#fdecc8']),
    rect(0, 0, 1600, kerb, 'url(#sky)'),
    glow(1330, 130, 420, '#fff6d2', 0.9),
    cloud(420, 130, 130, '#ffffff', 0.8),
    cloud(1130, 90, 100, '#ffffff', 0.65),
    skyline(random),
    townHouse(random, -60, kerb, 330, 430, '#e8b878', 5),
    townHouse(random, 270, kerb, 290, 500, '#cf8a72', 4),
    townHouse(random, 560, kerb, 350, 410, '#9cb7ab', 5),
    townHouse(random, 910, kerb, 290, 520, '#e3cfa4', 4),
    townHouse(random, 1200, kerb, 250, 440, '#8fa9c4', 4),
    townHouse(random, 1450, kerb, 330, 490, '#d9a08c', 5),
    rect(0, kerb - 20, 1600, 44, '#cfc3b0'),
    rect(0, kerb + 20, 1600, 8, '#a3978a'),
    tree(110, kerb, random),
    tree(1500, kerb, random),
    people(),
    street(),
    overhead(),
    tram(),
  ]);
}

function skyline(random: Random): string {
  const blocks = repeat(24, (index) =>
    rect(index * 70 - 20, 330 - between(random, 0, 90), 74, 400, mix('#b7d3dc', '#cddcd8', random())),
  );
  const spire = polygon(
    [
      [726, 330],
      [786, 30],
      [846, 330],
    ],
    '#a5c5d0',
  );
  return blocks + spire;
}

function tree(x: number, y: number, random: Random): string {
  const leaves = repeat(26, () => {
    const [dx, dy] = [between(random, -80, 80), between(random, -90, 80)];
    return circle(
      x + dx,
      y - 236 + dy * 0.9,
      between(random, 26, 48),
      mix('#4f8a53', dx + -dy > 20 ? '#a9c56b' : '#3c7049', random() * 0.8),
    );
  });
  return rect(x - 9, y - 190, 18, 200, '#6b4a35') + leaves;
}

function people(): string {
  const places: [x: number, coat: string][] = [
    [40, '#3f5876'],
    [164, '#b8743c'],
    [1436, '#6d4a6b'],
    [1566, '#3d6b5c'],
  ];
  return places
    .map(([x, coat]) =>
      group(
        `transform="translate(${x} ${kerb + 14})"`,
        stroke('M-6,0V-40M6,0V-40', '#2b2f3d', 8),
        rect(-15, -96, 30, 62, coat, 'rx="11"'),
        circle(0, -110, 13, '#e9b993'),
        shape('M-13,-112a13,13 0 0 1 26,0Z', '#4a3328'),
      ),
    )
    .join('');
}

function street(): string {
  const rail = (y: number, thick: number): string =>
    rect(0, y, 1600, thick + 5, '#5a5a63') + rect(0, y, 1600, thick, '#dfe3e6');
  const stones = repeat(5, (row) =>
    repeat(22 - row * 2, (index) =>
      ellipse(
        (index + (row % 2) * 0.5) * (76 + row * 8),
        752 + row * 32,
        22 + row * 2,
        4 + row * 0.6,
        '#74747e',
        'opacity="0.5"',
      ),
    ),
  );
  return [
    gradient('street', ['#8d8c94', '#a3a0a1', '#77767f']),
    rect(0, kerb + 28, 1600, 190, 'url(#street)'),
    stones,
    ellipse(800, 790, 620, 22, '#3b3c48', 'opacity="0.5"'),
    rail(772, 5),
    rail(826, 8),
  ].join('');
}

function overhead(): string {
  const pole = (x: number): string =>
    rect(x - 6, 200, 12, 520, '#3c4a55') +
    stroke(`M${x},236q60,-24 130,-10`, '#3c4a55', 6) +
    circle(x + 132, 232, 9, '#fff0c0');
  const ends: [Point, Point][] = [
    [
      [-20, 262],
      [196, 250],
    ],
    [
      [196, 250],
      [1404, 250],
    ],
    [
      [1404, 250],
      [1640, 262],
    ],
  ];
  return (
    pole(196) +
    pole(1404) +
    ends.map(([from, to]) => sagging(from, to, 10, '#3c4a55', 3)).join('') +
    stroke('M-20,282H1640', '#3c4a55', 3)
  );
}
