import { circle, ellipse, gradient, group, polygon, rect, repeat, sagging, shape, stroke } from '../svg';

const rigging = '#3d3a4a';

/** A cargo steamer at anchor, one plume of smoke behind it. */
export function steamer(): string {
  const smoke = repeat(8, (index) =>
    circle(
      838 + index * 46,
      268 - index * 15 - Math.sin(index) * 12,
      22 + index * 8,
      '#6f7274',
      `opacity="${(0.5 - index * 0.05).toFixed(2)}"`,
    ),
  );
  return [
    smoke,
    ellipse(800, 668, 330, 16, '#24424c', 'opacity="0.45"'),
    stroke('M590,560V356M990,560V340', rigging, 7),
    sagging([590, 362], [990, 346], 10, rigging, 2),
    stroke(
      'M590,362L478,520M990,346L1128,500M590,400L690,548M590,400L512,548M990,384L900,548M990,384L1070,548',
      rigging,
      2.5,
    ),
    rect(700, 452, 220, 100, '#f0e2c2'),
    rect(724, 404, 150, 52, '#e6d3ac'),
    rect(712, 446, 196, 8, '#9c6a48'),
    ...[722, 754, 786, 818, 850, 882].map((x) => circle(x + 4, 494, 9, '#4a5a60')),
    ...[736, 770, 804, 838].map((x) => rect(x, 416, 22, 20, '#4a5a60', 'rx="2"')),
    polygon(
      [
        [790, 404],
        [798, 286],
        [866, 286],
        [862, 404],
      ],
      '#3d3a4a',
    ),
    polygon(
      [
        [794.6, 336],
        [796.6, 306],
        [865.4, 306],
        [864.2, 336],
      ],
      '#c9563c',
    ),
    gradient('hull', ['#3c4250', '#2a2d3a', '#8c3b30']),
    shape('M452,522L520,660H1090L1150,508L1040,546H560Z', 'url(#hull)'),
    stroke('M458,528L560,552H1040L1144,516', '#e9d9b4', 5),
    ...[600, 660, 940, 1000].map((x) => circle(x, 586, 8, '#e9d9b4')),
    stroke('M505,560q22,14 18,34', '#e9d9b4', 4),
  ].join('');
}

/** A harbour tug. */
export function tug(x: number, y: number): string {
  return group(
    `transform="translate(${x} ${y})"`,
    ellipse(0, 34, 150, 10, '#24424c', 'opacity="0.5"'),
    stroke('M20,-60V-128', rigging, 4),
    polygon(
      [
        [-70, -64],
        [-64, -118],
        [-34, -118],
        [-36, -64],
      ],
      '#3d3a4a',
    ),
    polygon(
      [
        [-67.5, -86],
        [-65.5, -104],
        [-34.5, -104],
        [-35.2, -86],
      ],
      '#e2b65c',
    ),
    rect(-20, -88, 66, 62, '#f0e2c2'),
    rect(-26, -94, 78, 9, '#9c4a36'),
    rect(-10, -76, 20, 20, '#4a5a60') + rect(18, -76, 20, 20, '#4a5a60'),
    rect(-90, -42, 60, 24, '#d9c498'),
    shape('M-132,-26C-60,-14 60,-14 138,-44L108,34H-116Z', '#7d3229'),
    stroke('M-130,-24C-60,-12 60,-12 136,-42', '#f0e2c2', 5),
    stroke('M-150,38h40M116,38h46M-190,46h60', '#fff2d6', 3, 'opacity="0.7"'),
  );
}
