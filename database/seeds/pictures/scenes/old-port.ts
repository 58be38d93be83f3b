import { harbourCrane } from '../objects/harbour-crane';
import { steamer, tug } from '../objects/ships';
import { mix } from '../palette';
import { between, type Random, seededRandom } from '../random';
import { birds, sky } from '../sky';
import { circle, glow, gradient, group, picture, polygon, rect, repeat, sagging, shape, stroke } from '../svg';
import { below, glints, ridgeLine } from '../terrain';

const water = 600;
const steel = '#3d3a4a';

/** A harbour from another time: portal cranes, a steamer and a tug in the evening haze. */
export function oldPort(): string {
  const random = seededRandom(122);
  return picture([
    sky(['#6f9a9c', '#a9bfae', '#eccf9f', '#f3b277'], water),
    glow(620, 470, 520, '#ffeec0', 0.95),
    circle(620, 450, 74, '#fff6db'),
    below(ridgeLine(random, { from: 540, to: 560, sway: 30, roughness: 0.4 }), '#b9a98a'),
    warehouses(random),
    group('opacity="0.55"', harbourCrane(300, water, 0.62, '#6b6468'), harbourCrane(470, water, 0.62, '#6b6468')),
    gradient('sea', ['#efbd88', '#b2a48c', '#5f8484', '#2b5560']),
    rect(0, water, 1600, 300, 'url(#sea)'),
    glow(620, 690, 230, '#fff0c8', 0.6),
    steamer(),
    glints(random, 120, water + 14, 850, '#fff2d6', 0.3),
    tug(330, 728),
    quay(),
    harbourCrane(1130, 742, 1.15, steel),
    harbourCrane(1420, 742, 1.15, steel),
    crates(random),
    birds(
      [
        [420, 230],
        [480, 205],
        [450, 270],
        [860, 160],
        [910, 185],
      ],
      26,
      '#4d5a5c',
    ),
  ]);
}

function warehouses(random: Random): string {
  return repeat(9, (index) => {
    const [x, tall] = [index * 128 - 20, between(random, 46, 84)];
    const wall = mix('#a8937a', '#8c8477', random());
    const gate = rect(x + 40, water - 26, 30, 28, '#6b6468', 'opacity="0.6"');
    return (
      rect(x, water - tall, 118, tall + 4, wall) +
      polygon(
        [
          [x - 4, water - tall],
          [x + 59, water - tall - 34],
          [x + 122, water - tall],
        ],
        mix(wall, '#5f5a60', 0.4),
      ) +
      gate
    );
  });
}

function quay(): string {
  const bollards = [780, 960, 1270, 1540].map(
    (x) => rect(x - 13, 716, 26, 28, '#2b2a33', 'rx="5"') + rect(x - 20, 708, 40, 13, '#3d3a4a', 'rx="6"'),
  );
  return [
    gradient('quay', ['#a58f74', '#7d6b59', '#4f463f']),
    shape('M640,900L720,742H1600V900Z', 'url(#quay)'),
    shape('M640,900L720,742L700,738L600,900Z', '#3e3a38'),
    stroke('M712,758H1600M690,800H1600', '#4f463f', 3, 'opacity="0.6"'),
    sagging([780, 722], [560, 600], 40, '#3b2f26', 4),
    ...bollards,
  ].join('');
}

function crates(random: Random): string {
  const crate = (x: number, y: number, size: number): string => {
    const wood = mix('#b98a55', '#8a5f38', random());
    return (
      rect(x, y - size, size, size, wood) +
      stroke(
        `M${x + 4},${y - size + 4}h${size - 8}v${size - 8}h${8 - size}ZM${x + 4},${y - 4}L${x + size - 4},${y - size + 4}`,
        '#5b3d24',
        4,
      )
    );
  };
  const barrel = (x: number, y: number): string =>
    rect(x, y - 66, 48, 66, '#7a4a30', 'rx="9"') +
    rect(x - 2, y - 52, 52, 6, '#2b2a33') +
    rect(x - 2, y - 20, 52, 6, '#2b2a33');
  return (
    crate(800, 858, 84) +
    crate(890, 858, 70) +
    crate(826, 774, 62) +
    barrel(980, 862) +
    barrel(1034, 868) +
    crate(1240, 866, 92)
  );
}
