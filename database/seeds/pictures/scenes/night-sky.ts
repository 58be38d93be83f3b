import { observatory } from '../objects/observatory';
import { mix } from '../palette';
import { between, type Random, seededRandom } from '../random';
import { sky, stars } from '../sky';
import { circle, glow, group, picture, polygon, repeat, shape, stroke } from '../svg';
import { below, fir, ridgeLine } from '../terrain';

/** The Milky Way above an observatory whose dome is open. */
export function nightSky(): string {
  const random = seededRandom(113);
  return picture([
    sky(['#040a20', '#0b1a44', '#1c3a75', '#3a6a93', '#7fa79a'], 760),
    milkyWay(random),
    stars(random, 420, 700),
    ...[
      [250, 150],
      [1390, 120],
      [690, 90],
      [1180, 330],
      [130, 420],
    ].map(([x = 0, y = 0], index) => sparkle(x, y, 15 - index * 1.6)),
    meteor(1010, 110),
    below(ridgeLine(random, { from: 640, to: 600, sway: 90, roughness: 0.45 }), '#27507a'),
    below(ridgeLine(random, { from: 700, to: 690, sway: 60, roughness: 0.45 }), '#1a3a60'),
    glow(1040, 560, 420, '#ffb870', 0.28),
    shape('M0,830C260,800 520,790 700,760S1000,690 1100,696S1420,780 1600,800V900H0Z', '#0c1d3a'),
    observatory(1050, 708),
    shape('M0,860C300,846 620,868 900,850S1380,830 1600,850V900H0Z', '#060f24'),
    watcher(560, 858),
    ...[
      [60, 880, 330],
      [150, 885, 230],
      [240, 880, 160],
      [1500, 870, 260],
      [1580, 875, 360],
    ].map(([x = 0, y = 0, tall = 0]) => fir(x, y, tall, '#050d20', '#0a1730')),
  ]);
}

/** A band of faint light across the sky, brightest in its middle, strewn with small suns. */
function milkyWay(random: Random): string {
  const clouds = repeat(16, (index) => {
    const x = -80 + index * 112;
    return glow(x, between(random, -34, 34), between(random, 130, 230), index % 3 === 1 ? '#b48fd6' : '#8fb8ee', 0.3);
  });
  const core = repeat(7, (index) => glow(560 + index * 62, between(random, -14, 14), 120, '#ffdcb0', 0.24));
  const suns = repeat(620, () => {
    const off = (random() + random() + random() - 1.5) * 150;
    return circle(
      between(random, -100, 1700),
      off,
      0.6 + random() ** 4 * 1.8,
      mix('#ffffff', '#ffe3bd', random()),
      `opacity="${between(random, 0.4, 0.95).toFixed(2)}"`,
    );
  });
  return group('transform="translate(10 590) rotate(-24)"', clouds, core, suns);
}

function sparkle(x: number, y: number, size: number): string {
  const ray = (dx: number, dy: number): string => `M${x - dx},${y - dy}L${x + dx},${y + dy}`;
  return (
    glow(x, y, size * 2.2, '#dbe8ff', 0.6) +
    stroke(ray(size, 0) + ray(0, size), '#ffffff', 1.6) +
    circle(x, y, size * 0.24, '#ffffff')
  );
}

function meteor(x: number, y: number): string {
  return (
    '<linearGradient id="trail" x1="0" y1="1" x2="1" y2="0"><stop offset="0" stop-color="#ffffff"/><stop offset="1" stop-color="#ffffff" stop-opacity="0"/></linearGradient>' +
    polygon(
      [
        [x - 2, y + 2],
        [x + 250, y - 112],
        [x + 2, y + 6],
      ],
      'url(#trail)',
    ) +
    circle(x, y + 4, 3.6, '#ffffff')
  );
}

/** Someone with a small telescope on a tripod. */
function watcher(x: number, y: number): string {
  return [
    stroke(
      `M${x + 62},${y - 52}L${x + 46},${y + 4}M${x + 62},${y - 52}L${x + 78},${y + 4}M${x + 62},${y - 52}V${y + 2}`,
      '#040a1a',
      4,
    ),
    stroke(`M${x + 36},${y - 46}L${x + 108},${y - 92}`, '#040a1a', 13),
    shape(`M${x - 13},${y + 4}L${x - 14},${y - 46}Q${x},${y - 62} ${x + 14},${y - 46}L${x + 12},${y + 4}Z`, '#040a1a'),
    stroke(`M${x + 4},${y - 46}L${x + 34},${y - 40}`, '#040a1a', 8),
    circle(x + 8, y - 66, 12, '#040a1a'),
  ].join('');
}
