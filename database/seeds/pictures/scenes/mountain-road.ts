import { mix } from '../palette';
import { seededRandom } from '../random';
import { cloud, sky } from '../sky';
import { circle, glow, gradient, picture, type Point, polygon, repeat } from '../svg';
import { below, mountain, ribbon, ridgeLine } from '../terrain';

type Slice = [middle: number, y: number, half: number];

/** A road that winds into bare mountains at dusk. */
export function mountainRoad(): string {
  const random = seededRandom(7);
  const farLit = '#c97b86';
  const farShade = '#8a5480';
  return picture([
    sky(['#262a52', '#4d3f72', '#96527d', '#e07f72', '#fbc184'], 560),
    cloud(330, 190, 150, '#c4698a', 0.35),
    cloud(1330, 130, 110, '#8d5585', 0.5),
    glow(905, 425, 430, '#ffe0a0', 0.95),
    circle(905, 425, 58, '#fff3cf'),
    mountain(random, [560, 330], 420, 600, farLit, farShade),
    mountain(random, [1180, 300], 430, 600, mix(farLit, '#ffcf9a', 0.2), farShade),
    mountain(random, [300, 245], 460, 640, '#a8607a', '#63406f'),
    mountain(random, [1450, 210], 470, 640, '#b1667a', '#63406f'),
    mountain(random, [20, 330], 380, 700, '#7c4869', '#46325c'),
    mountain(random, [1650, 380], 330, 700, '#8a4f6b', '#46325c'),
    below(ridgeLine(random, { from: 480, to: 500, sway: 60, roughness: 0.5 }), '#6b4268'),
    gradient('valley', ['#a05d6c', '#5c3d5c', '#2d2443']),
    below(ridgeLine(random, { from: 560, to: 560, sway: 22, roughness: 0.45 }), 'url(#valley)'),
    road(),
    slope(
      [
        [0, 440],
        [120, 520],
        [210, 640],
        [330, 730],
        [420, 900],
        [0, 900],
      ],
      [
        [0, 560],
        [100, 640],
        [150, 790],
        [300, 900],
      ],
    ),
    slope(
      [
        [1600, 400],
        [1490, 500],
        [1420, 640],
        [1290, 740],
        [1200, 900],
        [1600, 900],
      ],
      [
        [1600, 520],
        [1530, 660],
        [1500, 800],
        [1400, 900],
      ],
    ),
  ]);
}

function road(): string {
  const slices = Array.from({ length: 90 }, (_, index) => slice(index / 89));
  const widened = (by: number): Slice[] => slices.map(([x, y, half]) => [x, y, half * by]);
  return [
    gradient('asphalt', ['#e9a58a', '#8a6478', '#4a3f5c']),
    ribbon(widened(1.16), '#c98a80', 'opacity="0.55"'),
    ribbon(slices, 'url(#asphalt)'),
    repeat(13, (dash) => {
      const from = Math.round(dash * 6.4);
      return ribbon(widened(0.03).slice(from, from + 4), '#ffe3b0');
    }),
  ].join('');
}

/** Where the road lies at a distance of 0 (under our feet) to 1 (where it goes out of sight). */
function slice(distance: number): Slice {
  const nearness = (1 - distance) ** 1.7;
  const bend = Math.sin(distance * 9.2 + 0.5) * 330 * nearness ** 0.62 * (1 - nearness * 0.55);
  return [905 - 70 * nearness + bend, 556 + 354 * nearness, 3 + 205 * nearness ** 1.15];
}

/** The flank of a mountain next to us, with the light on the strip between its outline and its crest. */
function slope(outline: Point[], crest: Point[]): string {
  const [edge] = outline;
  const corner: Point = [edge?.[0] ?? 0, 900];
  return polygon(outline, '#5a3a58') + polygon([...crest, corner], '#32244a');
}
