import { logChurch } from '../objects/log-church';
import { mix } from '../palette';
import { between, type Random, seededRandom } from '../random';
import { birds, sky } from '../sky';
import { circle, glow, gradient, group, picture, type Point, polygon, rect, repeat, shape } from '../svg';
import { below, fir, ridgeLine } from '../terrain';

/** A three-tiered wooden church of the Carpathians among firs, on a misty morning. */
export function woodenChurch(): string {
  const random = seededRandom(44);
  return picture([
    sky(['#4f86a0', '#94b9bd', '#f0d9b5', '#f7c796'], 640),
    glow(1150, 400, 480, '#fff0c8', 0.9),
    circle(1150, 370, 50, '#fffaea'),
    below(ridgeLine(random, { from: 400, to: 330, sway: 90, roughness: 0.42 }), '#9db8b6'),
    below(ridgeLine(random, { from: 450, to: 470, sway: 80, roughness: 0.45 }), '#7a9f9b'),
    forest(random, 62, 590, 80, '#5f8a83'),
    mist(560),
    forest(random, 44, 680, 140, '#3f6d66'),
    mist(650),
    gradient('meadow', ['#a9b46a', '#6f8b4a', '#3c5b36']),
    below(ridgeLine(random, { from: 690, to: 680, sway: 26, roughness: 0.35 }), 'url(#meadow)'),
    shape('M770,790C740,830 640,850 560,900H860C850,860 840,830 832,790Z', '#d6bd8c', 'opacity="0.8"'),
    ...[
      [300, 790, 330],
      [190, 830, 430],
      [395, 770, 250],
    ].map(([x = 0, y = 0, tall = 0]) => fir(x, y, tall, '#234a44')),
    ...[
      [1230, 780, 290],
      [1350, 820, 420],
      [1150, 765, 220],
    ].map(([x = 0, y = 0, tall = 0]) => fir(x, y, tall, '#234a44')),
    logChurch(),
    fence(random),
    birds(
      [
        [520, 210],
        [570, 185],
        [600, 235],
      ],
      22,
      '#3f5f66',
    ),
    ...[
      [40, 960, 620],
      [1560, 970, 660],
    ].map(([x = 0, y = 0, tall = 0]) => fir(x, y, tall, '#16332f')),
  ]);
}

function forest(random: Random, count: number, ground: number, tall: number, colour: string): string {
  return (
    repeat(count, (index) => {
      const x = (index / count) * 1640 + between(random, -14, 14);
      const size = between(random, 0.65, 1.25);
      return fir(x, ground + between(random, -8, 22), tall * size, colour, mix(colour, '#ffffff', 0.08));
    }) + rect(0, ground, 1600, 120, colour)
  );
}

function mist(y: number): string {
  const id = `mist-${y}`;
  return (
    `<linearGradient id="${id}" x2="0" y2="1"><stop offset="0" stop-color="#f6e3c4" stop-opacity="0"/><stop offset="1" stop-color="#f6e3c4" stop-opacity="0.75"/></linearGradient>` +
    rect(0, y - 60, 1600, 140, `url(#${id})`)
  );
}

function fence(random: Random): string {
  const post = (x: number): string => {
    const top: Point[] = [
      [x, 842],
      [x, 782],
      [x + 7, 772],
      [x + 14, 782],
      [x + 14, 842],
    ];
    return polygon(top, mix('#5b4030', '#8a6a4c', random()));
  };
  const run = (from: number, count: number): string =>
    group(
      '',
      rect(from, 796, count * 30 - 10, 7, '#5b4030'),
      rect(from, 820, count * 30 - 10, 7, '#5b4030'),
      repeat(count, (index) => post(from + index * 30)),
    );
  return run(290, 13) + run(880, 15);
}
