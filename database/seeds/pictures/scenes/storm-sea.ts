import { lighthouse } from '../objects/lighthouse';
import { mix } from '../palette';
import { between, type Random, seededRandom } from '../random';
import { birds, sky } from '../sky';
import {
  circle,
  ellipse,
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

const horizon = 500;

/** Heavy seas under black clouds, lightning on the horizon, a lighthouse holding out. */
export function stormSea(): string {
  const random = seededRandom(137);
  return picture([
    sky(['#141c2b', '#27384a', '#4a6470', '#9fb0a4', '#dcc99a'], horizon),
    glow(520, 480, 520, '#f4e3ae', 0.65),
    clouds(random, 330, '#5d727b', 0.75, 15),
    lightning(),
    clouds(random, 210, '#3d505d', 0.9, 14),
    clouds(random, 100, '#263646', 1, 14),
    clouds(random, 10, '#162231', 1, 13),
    rain(random),
    gradient('deep', ['#8aa39a', '#3f6670', '#1d3d4c']),
    rect(0, horizon, 1600, 400, 'url(#deep)'),
    wave(random, { crest: 535, length: 120, reach: 12, offset: 20 }, '#6c8d8b', '#7fa09b'),
    wave(random, { crest: 575, length: 190, reach: 22, offset: 90 }, '#4f7880', '#648d92'),
    lighthouse(1270, 640),
    wave(random, { crest: 630, length: 290, reach: 38, offset: 10 }, '#3b6672', '#4e7d87'),
    wave(random, { crest: 705, length: 410, reach: 58, offset: 250 }, '#2a5261', '#3c6a78'),
    wave(random, { crest: 800, length: 560, reach: 80, offset: 120 }, '#183a4a', '#2a5465'),
    birds(
      [
        [330, 330],
        [390, 300],
        [280, 290],
      ],
      30,
      '#e8ecea',
    ),
  ]);
}

interface Swell {
  crest: number;
  length: number;
  reach: number;
  offset: number;
}

/** One row of waves with sharp crests (a trochoid), foam along them and spray above. */
function wave(random: Random, { crest, length, reach, offset }: Swell, colour: string, light: string): string {
  const line = Array.from({ length: 260 }, (_, index): Point => {
    const turn = ((index / 260) * 1900) / length;
    const angle = turn * 2 * Math.PI;
    const uneven = 1 + 0.28 * Math.sin(turn * 2.3 + offset);
    return [
      index * 7.3 - 150 - offset * 0.4 - reach * 1.1 * Math.sin(angle) + reach * 0.5 * Math.cos(angle),
      crest - reach * uneven * Math.cos(angle),
    ];
  });
  const id = `wave-${crest}`;
  const under = (depth: number): Point[] =>
    line.map(([x, y]): Point => [x + depth * 0.4, y + depth + (y - crest) * -0.14]);
  const streaks = repeat(Math.round(5200 / length), () => {
    const [x, y] = [between(random, 0, 1600), crest + between(random, reach * 0.8, reach * 2.4)];
    return stroke(
      `M${x},${y}q${length * 0.09},${reach * 0.2} ${length * 0.2},${-reach * 0.12}`,
      '#cfe0dc',
      1.5 + reach / 34,
      'opacity="0.32"',
    );
  });
  const spray = line
    .filter(([, y]) => y < crest - reach * 0.72)
    .map(([x, y]) =>
      circle(
        x + between(random, -0.5, 1) * reach,
        y - random() ** 2 * reach * 0.7,
        1 + random() * reach * 0.055,
        '#f2f6f3',
        'opacity="0.75"',
      ),
    );
  return [
    gradient(id, [light, colour, mix(colour, '#0c2330', 0.55)]),
    polygon([[-300, 900], ...line, [1900, 900]], `url(#${id})`),
    stroke(lineThrough(under(reach * 0.42)), light, reach * 0.12, 'opacity="0.6"'),
    stroke(lineThrough(line), '#eef4f0', 1.5 + reach * 0.065, 'opacity="0.85"'),
    streaks,
    ...spray,
  ].join('');
}

function clouds(random: Random, y: number, colour: string, opacity: number, count: number): string {
  const puffs = repeat(count, (index) => {
    const [x, size] = [(index / (count - 1)) * 1700 - 50, between(random, 60, 125)];
    return (
      ellipse(x, y + between(random, -16, 26), size * 1.35, size * 0.7, colour) +
      ellipse(x + 40, y - 30, size, size * 0.6, mix(colour, '#0e1723', 0.25))
    );
  });
  return group(`opacity="${opacity}"`, y < 50 ? rect(0, 0, 1600, 40, colour) : '', puffs);
}

function lightning(): string {
  const bolt = 'M772,250L742,330L776,338L728,412L752,418L712,500L726,424L700,416L744,348L712,338L744,252Z';
  return (
    glow(745, 360, 300, '#f3f0ff', 0.6) +
    shape(bolt, '#fdfbff') +
    stroke('M776,338L822,372L806,384L846,424', '#fdfbff', 3.5)
  );
}

function rain(random: Random): string {
  return repeat(110, () => {
    const [x, y, long] = [between(random, 0, 1700), between(random, 120, 560), between(random, 30, 80)];
    return stroke(`M${x},${y}l${-long * 0.32},${long}`, '#c9d8dc', 1.6, 'opacity="0.25"');
  });
}
