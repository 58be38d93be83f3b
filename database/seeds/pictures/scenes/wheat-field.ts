import { wheatEar } from '../objects/wheat-ear';
import { mix } from '../palette';
import { between, type Random, seededRandom } from '../random';
import { birds, cloud, sky } from '../sky';
import { circle, ellipse, glow, gradient, picture, polygon, rect, repeat } from '../svg';
import { below, ridgeLine } from '../terrain';

const horizon = 470;

/** Ripe wheat under a wide blue sky, the ears close to us. */
export function wheatField(): string {
  const random = seededRandom(33);
  return picture([
    sky(['#1f6fb5', '#4d9bd3', '#94c8e6', '#e9f1e4'], horizon),
    cloud(300, 240, 190, '#ffffff', 0.9),
    cloud(760, 330, 120, '#ffffff', 0.75),
    cloud(1010, 170, 130, '#ffffff', 0.65),
    glow(1290, 170, 400, '#fff6cf', 0.9),
    circle(1290, 170, 68, '#fffdf0'),
    below(ridgeLine(random, { from: 420, to: 445, sway: 26, roughness: 0.4 }), '#8fb7b4'),
    below(ridgeLine(random, { from: 458, to: 440, sway: 14, roughness: 0.45 }), '#5f9178'),
    treeLine(random),
    gradient('field', ['#f4d676', '#e9b840', '#d2922a', '#a9681d']),
    rect(0, horizon, 1600, 430, 'url(#field)'),
    rows(),
    birds(
      [
        [560, 190],
        [625, 165],
        [600, 235],
      ],
      24,
      '#2d5d83',
    ),
    ears(random, 84, 720, 0.42, '#c98a28', '#efc25a'),
    ears(random, 56, 850, 0.72, '#b87720', '#f3c95e'),
    ears(random, 34, 1010, 1.15, '#9c5d17', '#f8d672'),
  ]);
}

function treeLine(random: Random): string {
  return repeat(60, () => {
    const x = between(random, 0, 620);
    return ellipse(
      x,
      horizon - 6,
      between(random, 10, 26),
      between(random, 10, 26),
      mix('#3f7257', '#55886a', random()),
    );
  });
}

/** Furrows that run together at the horizon. */
function rows(): string {
  return repeat(30, (index) => {
    const [near, far] = [-2300 + index * 210, 640 + index * 14];
    return polygon(
      [
        [far, horizon],
        [far + 6, horizon],
        [near + 92, 900],
        [near, 900],
      ],
      index % 2 ? '#b9781f' : '#fbe08a',
      'opacity="0.38"',
    );
  });
}

function ears(random: Random, count: number, ground: number, size: number, dark: string, light: string): string {
  return repeat(count, (index) => {
    const x = ((index + random()) / count) * 1700 - 50;
    const tall = between(random, 150, 250) * size;
    const tone = random() * 0.35;
    return wheatEar(
      x,
      ground,
      tall,
      size,
      between(random, -9, 18),
      mix(dark, light, tone),
      mix(light, dark, tone * 0.6),
    );
  });
}
