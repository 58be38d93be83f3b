import { mix } from '../palette';
import { between, type Random, seededRandom } from '../random';
import { birds, sky } from '../sky';
import { circle, ellipse, glow, gradient, picture, type Point, rect, repeat, shape, stroke } from '../svg';
import { below, ribbon, ridgeLine } from '../terrain';

const horizon = 620;
const summit: Point = [800, 372];

/** A burial mound in the steppe with a stone figure on its top, against the low sun. */
export function steppeMound(): string {
  const random = seededRandom(93);
  return picture([
    sky(['#3c5a8c', '#8a86a8', '#e5a58a', '#fbc978', '#ffe4a0'], horizon),
    streaks(random),
    glow(985, 500, 560, '#fff0b5', 0.95),
    circle(985, 480, 84, '#fffbe3'),
    below(ridgeLine(random, { from: 575, to: 590, sway: 22, roughness: 0.4 }), '#c99a78'),
    below(ridgeLine(random, { from: 600, to: 596, sway: 14, roughness: 0.45 }), '#b07f5c'),
    gradient('steppe', ['#c99a4c', '#a27a38', '#6b5527']),
    rect(0, horizon - 8, 1600, 288, 'url(#steppe)'),
    mound(random),
    figure(summit[0], summit[1] + 6),
    birds(
      [
        [560, 210],
        [612, 186],
        [505, 180],
        [590, 250],
      ],
      26,
      '#4a3a4a',
    ),
    grass(random, 200, 800, 60, '#8d7433', '#d9b866'),
    grass(random, 150, 880, 110, '#5f5224', '#b39a4e'),
    feathers(random),
  ]);
}

function streaks(random: Random): string {
  return repeat(11, () => {
    const y = between(random, 90, 430);
    return ellipse(
      between(random, 0, 1600),
      y,
      between(random, 160, 420),
      between(random, 4, 12),
      mix('#f7c2a0', '#ffe9c0', y / 430),
      'opacity="0.4"',
    );
  });
}

/** A slope like a bell, its sunny side to the right, a trodden path up its front. */
function mound(random: Random): string {
  const [x, y] = summit;
  const foot = horizon + 60;
  const outline = `M${x - 760},${foot}C${x - 330},${foot - 10} ${x - 190},${y} ${x},${y}S${x + 330},${foot - 10} ${x + 760},${foot}Z`;
  const tufts = repeat(170, () => {
    const part = random();
    const across = between(random, -1, 1) * (40 + part ** 1.3 * 330);
    const tone = across > -40 ? '#f0cd80' : '#4d3a1c';
    return stroke(
      `M${x + across},${y + 36 + part * 230}l${between(random, -4, 6)},${-between(random, 8, 18)}`,
      tone,
      2.2,
      'opacity="0.5"',
    );
  });
  const trail = Array.from({ length: 50 }, (_, index): [number, number, number] => {
    const part = index / 49;
    return [x + 4 + Math.sin(part * 8.5) * (14 + part * 52), y + 4 + part * 530, 5 + part ** 2 * 62];
  });
  const steppe = '#b98b43';
  return [
    gradient('slope', ['#5f4a2b', '#5f4a2b', '#6b532e', '#a17c3e', '#e0b25c', '#cf9f4b', '#c4964a'], 'right'),
    `<linearGradient id="foot" x2="0" y2="1"><stop offset="0.45" stop-color="${steppe}" stop-opacity="0"/><stop offset="1" stop-color="${steppe}"/></linearGradient>`,
    shape(outline, 'url(#slope)'),
    tufts,
    shape(outline, 'url(#foot)'),
    ribbon(trail, '#ecd093', 'opacity="0.55"'),
  ].join('');
}

/** A stone figure of the steppe nomads, its hands joined at its belt. */
function figure(x: number, y: number): string {
  const body = `M${x - 34},${y}L${x - 40},${y - 96}C${x - 42},${y - 122} ${x - 24},${y - 128} ${x - 19},${y - 134}C${x - 34},${y - 150} ${x - 30},${y - 190} ${x},${y - 190}S${x + 34},${y - 150} ${x + 19},${y - 134}C${x + 24},${y - 128} ${x + 42},${y - 122} ${x + 40},${y - 96}L${x + 34},${y}Z`;
  return [
    gradient('stone', ['#5a4c48', '#6d5c54', '#c7a582'], 'right'),
    shape(body, 'url(#stone)'),
    stroke(
      `M${x - 33},${y - 152}C${x - 20},${y - 164} ${x + 20},${y - 164} ${x + 33},${y - 152}`,
      '#43373a',
      5,
      'opacity="0.7"',
    ),
    stroke(`M${x - 9},${y - 146}h1M${x + 9},${y - 146}h1`, '#43373a', 6),
    stroke(
      `M${x - 32},${y - 104}Q${x - 30},${y - 56} ${x - 8},${y - 52}M${x + 32},${y - 104}Q${x + 30},${y - 56} ${x + 8},${y - 52}`,
      '#43373a',
      5,
      'opacity="0.75"',
    ),
    rect(x - 11, y - 62, 22, 20, '#8a7466', 'rx="4"'),
    stroke(`M${x - 36},${y - 34}H${x + 36}`, '#43373a', 5, 'opacity="0.6"'),
  ].join('');
}

function grass(random: Random, count: number, ground: number, tall: number, dark: string, light: string): string {
  return repeat(count, () => {
    const x = between(random, -20, 1620);
    const y = ground + between(random, -30, 40);
    const lean = between(random, 4, 30);
    return stroke(
      `M${x},${y}q${lean * 0.1},${-tall * 0.6} ${lean},${-tall * between(random, 0.6, 1.2)}`,
      mix(dark, light, random() ** 2),
      2.6,
    );
  });
}

/** Feather grass: long silvery plumes bent by the wind. */
function feathers(random: Random): string {
  return repeat(46, () => {
    const middle = random() < 0.5 ? between(random, -20, 560) : between(random, 1040, 1620);
    const y = between(random, 880, 940);
    const [tall, bend] = [between(random, 150, 290), between(random, 60, 130)];
    const tip = `${middle + bend},${y - tall}`;
    return (
      stroke(`M${middle},${y}Q${middle + 6},${y - tall * 0.9} ${tip}`, '#c9b06a', 2.2) +
      shape(
        `M${middle + bend * 0.16},${y - tall * 0.66}Q${middle + bend * 0.3},${y - tall * 1.12} ${middle + bend * 1.7},${y - tall * 0.86}Q${middle + bend * 0.6},${y - tall * 0.96} ${middle + bend * 0.16},${y - tall * 0.66}Z`,
        mix('#fff3d0', '#e8cf94', random()),
        'opacity="0.85"',
      )
    );
  });
}
