import { pylon, wires } from '../objects/pylon';
import { mix } from '../palette';
import { between, type Random, seededRandom } from '../random';
import { sky } from '../sky';
import {
  circle,
  ellipse,
  glow,
  gradient,
  group,
  lineThrough,
  picture,
  polygon,
  rect,
  repeat,
  shape,
  stroke,
} from '../svg';
import { below, ridgeLine } from '../terrain';

const horizon = 640;
/** Pylons marching across snowy fields on a cold morning, towards a village. */
export function powerLines(): string {
  const random = seededRandom(104);
  const line = Array.from({ length: 6 }, (_, index): [x: number, y: number, size: number] => {
    const nearness = 1 / (1 + index * 0.72);
    return [330 + 1010 * (1 - nearness) * 1.15, horizon - 4 + 216 * nearness, 1.32 * nearness];
  });
  return picture([
    sky(['#5b86bd', '#a9bfdd', '#f1cfd3', '#ffdcae'], horizon),
    ...[120, 178, 236, 300].map((y, index) =>
      ellipse(500 + index * 260, y, 420 - index * 50, 11, '#ffffff', 'opacity="0.32"'),
    ),
    glow(1290, 560, 440, '#fff0cf', 0.95),
    circle(1290, 560, 50, '#fffaf0'),
    below(ridgeLine(random, { from: 590, to: 575, sway: 26, roughness: 0.45 }), '#b4bfd6'),
    below(ridgeLine(random, { from: 622, to: 606, sway: 14, roughness: 0.5 }), '#8fa0bf'),
    plant(),
    gradient('snow', ['#fbe9e2', '#e6ecf6', '#c3d3ea', '#9db5d6']),
    rect(0, horizon, 1600, 260, 'url(#snow)'),
    drift('M0,700C260,660 520,690 800,712S1340,700 1600,668V900H0Z', 0.35),
    village(random),
    drift('M0,800C300,742 640,800 960,790S1420,748 1600,770V900H0Z', 0.45),
    ...line.slice(1).map((pylonHere, index) => wires(line[index] ?? pylonHere, pylonHere)),
    wires([-820, 1290, 3.2], line[0] ?? [0, 0, 1]),
    ...[...line].reverse().map(([x, y, size]) => pylon(x, y, size)),
    shrubs(random),
  ]);
}

function drift(d: string, opacity: number): string {
  return shape(d, '#ffffff', `opacity="${opacity}"`);
}

/** A heating plant on the horizon, its steam rising straight up in the frost. */
function plant(): string {
  const steam = (x: number, y: number): string =>
    [0, 1, 2, 3, 4]
      .map((puff) =>
        circle(x + puff * 11, y - 18 - puff * 30, 14 + puff * 7, '#ffffff', `opacity="${0.75 - puff * 0.13}"`),
      )
      .join('');
  return [
    polygon(
      [
        [930, horizon],
        [944, 560],
        [972, 560],
        [986, horizon],
      ],
      '#8798b8',
    ),
    polygon(
      [
        [1000, horizon],
        [1014, 560],
        [1042, 560],
        [1056, horizon],
      ],
      '#7d8fb1',
    ),
    steam(958, 562),
    steam(1028, 562),
    rect(1066, 600, 66, 44, '#7d8fb1'),
    rect(1090, 530, 12, 80, '#7d8fb1'),
    rect(1090, 545, 12, 10, '#d98d8d'),
    steam(1096, 530),
  ].join('');
}

function village(random: Random): string {
  return repeat(9, (index) => {
    const x = 560 + index * 66 + between(random, -12, 12);
    const [y, size] = [702 + Math.sin(index * 1.7) * 9, between(random, 0.8, 1.15)];
    return group(
      `transform="translate(${x} ${y}) scale(${size})"`,
      rect(-22, -26, 44, 28, mix('#b88a78', '#8f8fa8', random())),
      polygon(
        [
          [-30, -24],
          [0, -50],
          [30, -24],
        ],
        '#ffffff',
      ),
      polygon(
        [
          [0, -50],
          [30, -24],
          [8, -24],
        ],
        '#d5e0f0',
      ),
      rect(-12, -18, 9, 10, '#ffd27a'),
      rect(5, -18, 9, 10, '#ffd27a'),
      rect(10, -56, 7, 18, '#8f7a80'),
    );
  });
}

function shrubs(random: Random): string {
  return repeat(60, () => {
    const x = random() < 0.5 ? between(random, 520, 1000) : between(random, 1100, 1600);
    const y = between(random, 862, 912);
    return stroke(
      lineThrough([
        [x, y],
        [x + between(random, -16, 22), y - between(random, 22, 66)],
      ]),
      '#7a6f7a',
      2.2,
      'opacity="0.75"',
    );
  });
}
