import { gabledHouses } from '../objects/gabled-houses';
import { ink, sepiaPrint } from '../objects/sepia-print';
import { townClock } from '../objects/town-clock';
import { between, type Random, seededRandom } from '../random';
import { birds, cloud } from '../sky';
import { circle, ellipse, glow, gradient, group, height, picture, rect, repeat, shape, width } from '../svg';

/** An old photograph in sepia: a clock tower above the roofs of a market square. */
export function clockTower(): string {
  const random = seededRandom(82);
  return picture([
    gradient('sky', ['#c9ab7c', '#e3cda2', '#f3e5c4']),
    rect(0, 0, width, height, 'url(#sky)'),
    glow(800, 330, 620, '#fff8e2', 0.75),
    cloud(300, 250, 170, '#f6ead0', 0.6),
    cloud(1290, 190, 150, '#f6ead0', 0.55),
    cloud(1130, 330, 100, '#f6ead0', 0.4),
    gabledHouses(random, 560, '#cdb083', 92, 90),
    gabledHouses(random, 760, '#a98559', 236, 110),
    group('transform="translate(800 770) scale(0.85) translate(-800 -770)"', townClock()),
    gabledHouses(random, 760, '#6d4c2d', 168, 130, [640, 960]),
    gradient('square', ['#b8945f', '#8a6639']),
    rect(0, 756, width, 144, 'url(#square)'),
    cobbles(random),
    people(),
    birds(
      [
        [560, 220],
        [610, 190],
        [520, 170],
        [1010, 260],
        [1060, 235],
      ],
      24,
      ink,
    ),
    sepiaPrint(random),
  ]);
}

function cobbles(random: Random): string {
  return repeat(150, () => {
    const y = between(random, 766, 896);
    const size = 5 + (y - 756) / 9;
    return ellipse(random() * width, y, size, size * 0.3, '#5f4325', 'opacity="0.28"');
  });
}

function people(): string {
  const places: [number, number, number][] = [
    [430, 812, 1],
    [468, 815, 0.95],
    [1090, 800, 0.85],
    [1240, 838, 1.15],
    [640, 790, 0.7],
    [980, 786, 0.66],
  ];
  return places
    .map(([x, y, size]) =>
      group(
        `transform="translate(${x} ${y}) scale(${size})"`,
        ellipse(8, 2, 30, 5, ink, 'opacity="0.35"'),
        shape('M-15,0L-12,-58Q0,-74 12,-58L15,0Z', ink),
        circle(0, -76, 10, ink),
        rect(-15, -85, 30, 4, ink, 'rx="2"'),
        rect(-9, -97, 18, 14, ink, 'rx="2"'),
      ),
    )
    .join('');
}
