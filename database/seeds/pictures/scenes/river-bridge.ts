import { mix } from '../palette';
import { between, type Random, seededRandom } from '../random';
import { birds, cloud, sky } from '../sky';
import {
  circle,
  glow,
  gradient,
  group,
  lineThrough,
  picture,
  type Point,
  polygon,
  rect,
  repeat,
  shape,
  stroke,
} from '../svg';
import { below, glints, ridgeLine } from '../terrain';

const horizon = 545;
const spans = 9;

/** An arched bridge across a wide river in the morning, the city on the far bank. */
export function riverBridge(): string {
  const random = seededRandom(21);
  return picture([
    sky(['#5ba3c9', '#9fcbd8', '#f6dcc0', '#fbc79b'], horizon),
    cloud(420, 170, 150, '#ffffff', 0.55),
    cloud(980, 110, 110, '#ffffff', 0.4),
    glow(470, 500, 420, '#fff1c9', 0.9),
    circle(470, 470, 42, '#fffbe9'),
    below(ridgeLine(random, { from: 470, to: 500, sway: 26, roughness: 0.4 }), '#9db7bd'),
    city(random),
    below(ridgeLine(random, { from: 536, to: 530, sway: 10, roughness: 0.5 }), '#5f8583'),
    gradient('water', ['#f2cfae', '#8dbcc4', '#3f8199', '#215a78']),
    rect(0, horizon, 1600, 900 - horizon, 'url(#water)'),
    group('opacity="0.28"', bridge(-1)),
    glow(470, 600, 190, '#fff1c9', 0.6),
    glints(random, 130, horizon + 8, 890, '#fff6e0', 0.3),
    bridge(1),
    birds(
      [
        [640, 250],
        [720, 225],
        [690, 300],
        [560, 290],
      ],
      26,
      '#39606d',
    ),
    bank(random),
  ]);
}

/** A place on the bridge: the number of spans away from us, and the height above the water, in units of the drawing. */
function project(distance: number, above: number, aside = 0): Point {
  const scale = 1 / (1 + distance * 0.62);
  return [120 + (1720 + aside - 120) * scale, horizon + (190 - above) * scale];
}

/** The bridge, or with `side` -1 its reflection. */
function bridge(side: 1 | -1): string {
  const at = (distance: number, above: number, aside = 0): Point =>
    side === 1 ? project(distance, above, aside) : project(distance, -above, aside);
  const face = (aside: number): Point[] => {
    const arches = Array.from({ length: spans }, (_, span) =>
      Array.from({ length: 25 }, (_step, step): Point => {
        const part = step / 24;
        const pier = part < 0.07 || part > 0.93;
        const rise = Math.sqrt(Math.max(0, 1 - ((part - 0.5) / 0.43) ** 2));
        return at(span - 0.5 + part, pier ? -12 : 40 + 270 * rise, aside);
      }),
    ).flat();
    return [at(-0.5, 395, aside), ...arches, at(spans - 0.5, 395, aside)];
  };
  const strip = (low: number, high: number, colour: string): string =>
    polygon([at(-0.6, low), at(-0.6, high), at(spans - 0.5, high), at(spans - 0.5, low)], colour);
  return [
    gradient('stone', ['#a9b6b4', '#e6d3bb'], 'right'),
    polygon(face(210), '#6d7f86'),
    polygon(face(0), '#d9c9b4'),
    strip(362, 400, '#f0e2cb'),
    strip(352, 362, '#a3988b'),
    repeat(spans * 5, (index) =>
      stroke(lineThrough([at(index / 5 - 0.5, 400), at(index / 5 - 0.5, 438)]), '#8c8479', 2.4),
    ),
    strip(434, 441, '#8c8479'),
    repeat(spans, (index) => lamp(at(index, 400), at(index, 560))),
  ].join('');
}

function lamp(foot: Point, top: Point): string {
  const size = Math.abs(foot[1] - top[1]) / 160;
  return (
    stroke(lineThrough([foot, top, [top[0] - 26 * size, top[1]]]), '#6c6a68', Math.max(1.4, 5 * size)) +
    circle(top[0] - 30 * size, top[1] + 4 * size, 8 * size, '#fff3cf')
  );
}

function city(random: Random): string {
  const blocks = repeat(46, (index) => {
    const x = index * 36 + between(random, -8, 8);
    const tall = between(random, 26, 92) * (0.7 + 0.5 * Math.sin(index / 5) ** 2);
    return rect(x, horizon - tall, between(random, 22, 44), tall, mix('#7fa0a8', '#a9bfc0', random()));
  });
  const dome = (x: number, size: number): string =>
    rect(x - size * 0.5, horizon - size * 1.6, size, size * 1.6, '#7c9da6') +
    shape(
      `M${x - size * 0.6},${horizon - size * 1.6}c0,${-size * 0.7} ${size * 0.55},${-size * 0.6} ${size * 0.6},${-size * 1.3}c${size * 0.05},${size * 0.7} ${size * 0.6},${size * 0.6} ${size * 0.6},${size * 1.3}Z`,
      '#e3b96a',
    );
  return blocks + dome(250, 54) + dome(196, 36) + dome(304, 36);
}

function bank(random: Random): string {
  const ground = shape('M0,900V772C110,770 250,800 380,850S520,890 560,900Z', '#2f5a4b');
  const reeds = repeat(90, () => {
    const x = between(random, -10, 470);
    const y = 800 + (x / 470) ** 2 * 90;
    const lean = between(random, -16, 26);
    const tall = between(random, 50, 150) * (1 - x / 700);
    return stroke(
      `M${x},${y + 20}q${lean * 0.2},${-tall * 0.6} ${lean},${-tall}`,
      mix('#2f5a4b', '#8fae6a', random() * 0.7),
      between(random, 2, 4.5),
    );
  });
  return ground + reeds;
}
