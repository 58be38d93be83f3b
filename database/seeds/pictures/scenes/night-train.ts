import { mix } from '../palette';
import { between, type Random, seededRandom } from '../random';
import { sky, stars } from '../sky';
import { circle, glow, gradient, group, picture, polygon, rect, repeat, shape, stroke } from '../svg';
import { below, fir, glints, ridgeLine } from '../terrain';

const rail = 640;
const shore = 690;

/** A sleeper train with lit windows on the bank of a lake, under the moon. */
export function nightTrain(): string {
  const random = seededRandom(52);
  return picture([
    sky(['#070d26', '#10204a', '#234378', '#4f76a0'], rail),
    stars(random, 260, 460),
    glow(1210, 170, 330, '#cfe0ff', 0.55),
    circle(1210, 170, 62, '#f4f1de'),
    circle(1190, 155, 12, '#dcd9c6'),
    circle(1232, 190, 17, '#dcd9c6'),
    circle(1226, 140, 7, '#dcd9c6'),
    below(ridgeLine(random, { from: 440, to: 400, sway: 110, roughness: 0.44 }), '#2a4a78'),
    below(ridgeLine(random, { from: 500, to: 520, sway: 80, roughness: 0.46 }), '#1a3460'),
    woods(random),
    rect(0, rail, 1600, 60, '#0b1730'),
    group('id="train"', train(random)),
    shape(`M0,${rail + 2}H1600V${shore}H0Z`, '#101c34'),
    rect(0, rail, 1600, 6, '#5d6f8c'),
    gradient('lake', ['#35588a', '#16305e', '#081534']),
    rect(0, shore, 1600, 210, 'url(#lake)'),
    mirrored(),
    glow(1210, 800, 170, '#dfe8ff', 0.35),
    glints(random, 90, shore + 10, 890, '#cfe0ff', 0.18),
    foreground(random),
  ]);
}

function train(random: Random): string {
  return repeat(5, (index) => coach(random, -180 + index * 262)) + locomotive(1130);
}

function coach(random: Random, x: number): string {
  const windows = repeat(8, (index) => {
    const lit = random() > 0.16;
    const warm = mix('#ffd98a', '#ffb75a', random());
    return rect(x + 18 + index * 28.5, rail - 92, 20, 27, lit ? warm : '#22365c', 'rx="3"');
  });
  return [
    rect(x - 8, rail - 34, 14, 10, '#0a1122'),
    gradient(`coach-${x}`, ['#3d63a8', '#274a8c', '#1b3468']),
    rect(x, rail - 118, 254, 96, `url(#coach-${x})`, 'rx="11"'),
    rect(x + 6, rail - 118, 242, 10, '#5d82bf', 'rx="5"'),
    rect(x, rail - 54, 254, 6, '#e3b94d'),
    windows,
    wheels([x + 34, x + 70, x + 184, x + 220]),
  ].join('');
}

function locomotive(x: number): string {
  const body = `M${x},${rail - 24}V${rail - 124}H${x + 196}C${x + 244},${rail - 124} ${x + 266},${rail - 70} ${x + 280},${rail - 24}Z`;
  return [
    glow(x + 290, rail - 44, 260, '#ffeab0', 0.7),
    polygon(
      [
        [x + 276, rail - 52],
        [1640, rail - 130],
        [1640, rail + 8],
        [x + 276, rail - 34],
      ],
      '#ffeab0',
      'opacity="0.3"',
    ),
    gradient('engine', ['#c8413b', '#a32a2d', '#741b25']),
    shape(body, 'url(#engine)'),
    shape(`M${x + 186},${rail - 112}h16c26,0 40,18 48,36h-64Z`, '#ffe2a2'),
    rect(x + 20, rail - 104, 130, 20, '#7d2027', 'rx="4"'),
    rect(x, rail - 54, 266, 6, '#f3d27a'),
    stroke(`M${x + 50},${rail - 124}l26,-24l26,24M${x + 40},${rail - 149}h72`, '#6c7d99', 4),
    circle(x + 272, rail - 44, 9, '#fffbe6'),
    wheels([x + 36, x + 80, x + 172, x + 216]),
    stroke(`M0,${rail - 152}H1600`, '#6c7d99', 2),
  ].join('');
}

function wheels(places: number[]): string {
  return places.map((x) => circle(x, rail - 14, 14, '#0a1122') + circle(x, rail - 14, 6, '#4a5c7c')).join('');
}

/** The train again upside down on the water, with ripples through it. */
function mirrored(): string {
  return [
    rect(0, shore, 1600, 50, '#0b1730', 'opacity="0.55"'),
    `<use href="#train" transform="translate(0 ${2 * shore}) scale(1 -1)" opacity="0.45"/>`,
    repeat(26, (index) =>
      rect(0, shore + index * 8.2 + index ** 1.35 * 0.4, 1600, 1.2 + index * 0.09, '#14305f', 'opacity="0.5"'),
    ),
  ].join('');
}

function woods(random: Random): string {
  return repeat(70, (index) => {
    const tall = between(random, 70, 170);
    return fir(index * 24 + between(random, -10, 10), rail + 10, tall, mix('#0c1f40', '#17335c', random()), '#18345c');
  });
}

function foreground(random: Random): string {
  const bank = shape('M0,900V850C200,820 420,880 640,886S1200,870 1600,812V900Z', '#050b1c');
  const firs = [
    [70, 890, 380],
    [190, 900, 260],
    [1500, 890, 210],
    [1565, 880, 260],
    [1440, 895, 150],
  ];
  const reeds = repeat(40, () => {
    const x = between(random, 260, 1300);
    return stroke(
      `M${x},900q${between(random, -6, 6)},-30 ${between(random, -14, 14)},${-between(random, 30, 70)}`,
      '#050b1c',
      3,
    );
  });
  return bank + reeds + firs.map(([x = 0, y = 0, tall = 0]) => fir(x, y, tall, '#050b1c', '#0a142c')).join('');
}
