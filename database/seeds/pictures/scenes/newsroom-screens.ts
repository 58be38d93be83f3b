import { bars, landscape, lineChart, presenter, worldMap } from '../objects/broadcasts';
import { lighten } from '../palette';
import { seededRandom } from '../random';
import { ellipse, glow, gradient, group, picture, polygon, rect, repeat, shape, stroke } from '../svg';

/** A newsroom in the evening: a wall of screens, and people at their desks before it. */
export function newsroomScreens(): string {
  const random = seededRandom(63);
  return picture([
    gradient('wall', ['#0b1730', '#152a4e', '#0d1b36']),
    rect(0, 0, 1600, 900, 'url(#wall)'),
    repeat(
      9,
      (index) =>
        rect(60 + index * 170, 0, 110, 14, '#dcebff', 'opacity="0.85" rx="4"') +
        glow(115 + index * 170, 10, 120, '#a9ccff', 0.25),
    ),
    glow(800, 320, 760, '#2f7fd0', 0.5),
    screen(470, 70, 660, 390, '#0f3a63', worldMap(random)),
    screen(120, 70, 320, 185, '#3a2350', landscape()),
    screen(120, 275, 320, 185, '#0c3b3f', lineChart(random)),
    screen(1160, 70, 320, 185, '#16324f', bars(random)),
    screen(1160, 275, 320, 185, '#432433', presenter()),
    gradient('floor', ['#1d3a66', '#0a1429']),
    rect(0, 560, 1600, 340, 'url(#floor)'),
    glow(800, 600, 620, '#3d8ce0', 0.3),
    desk(240, 610, 0.72),
    desk(620, 600, 0.72),
    desk(980, 600, 0.72),
    desk(1360, 610, 0.72),
    desk(390, 760, 1.15),
    desk(1210, 760, 1.15),
    desk(800, 800, 1.35),
  ]);
}

function screen(x: number, y: number, w: number, h: number, colour: string, content: string): string {
  const id = `screen-${x}-${y}`;
  return [
    rect(x - 9, y - 9, w + 18, h + 18, '#05091a', 'rx="10"'),
    gradient(id, [lighten(colour, 0.12), colour]),
    `<clipPath id="${id}-clip">${rect(0, 0, w, h, '#000000', 'rx="4"')}</clipPath>`,
    group(
      `transform="translate(${x} ${y})" clip-path="url(#${id}-clip)"`,
      rect(0, 0, w, h, `url(#${id})`),
      content,
      polygon(
        [
          [0, 0],
          [w * 0.42, 0],
          [w * 0.18, h],
          [0, h],
        ],
        '#ffffff',
        'opacity="0.05"',
      ),
    ),
  ].join('');
}

/** A desk with a screen on it and somebody in front, seen from behind. */
function desk(x: number, y: number, size: number): string {
  return group(
    `transform="translate(${x} ${y}) scale(${size})"`,
    glow(0, -70, 170, '#7fc4ff', 0.45),
    rect(-92, -122, 184, 108, '#060b1c', 'rx="7"'),
    rect(-86, -116, 172, 96, '#bfe3fb', 'rx="3"'),
    rect(-76, -106, 90, 40, '#5aa3d6'),
    ...[-106, -92, -78].map((top, index) => rect(24, top, 52 - index * 12, 6, '#6f9fc4', 'rx="3"')),
    ...[-56, -44, -32].map((top, index) => rect(-76, top, 146 - index * 30, 6, '#8fb8d6', 'rx="3"')),
    rect(-9, -16, 18, 14, '#060b1c'),
    rect(-165, 0, 330, 16, '#2c4a78', 'rx="4"'),
    rect(-165, 12, 330, 96, '#0c1833'),
    shape('M-66,110C-66,34 -44,10 0,8S66,34 66,110Z', '#0a1226'),
    ellipse(0, -22, 29, 35, '#0a1226'),
    stroke('M-29,-30C-24,-66 24,-66 29,-30M-62,70C-58,32 -40,16 -8,10', '#6db5ee', 2.5, 'opacity="0.7"'),
  );
}
