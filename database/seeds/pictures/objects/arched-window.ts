import type { Random } from '../random';
import { stars } from '../sky';
import { circle, gradient, group, polygon, rect, shape, stroke } from '../svg';

/** A tall arched window in its wooden frame, a town under the evening sky outside. */
export function archedWindow(random: Random): string {
  const opening = 'M600,640V250a200,200 0 0 1 400,0V640Z';
  return [
    shape('M570,660V250a230,230 0 0 1 460,0V660Z', '#8a5a35'),
    shape('M582,660V250a218,218 0 0 1 436,0V660Z', '#a97444'),
    gradient('evening', ['#142650', '#33548a', '#7f93b5', '#d9b79a']),
    `<clipPath id="opening"><path d="${opening}"/></clipPath>`,
    group(
      'clip-path="url(#opening)"',
      rect(600, 50, 400, 600, 'url(#evening)'),
      group('transform="translate(600 50) scale(0.25 0.3)"', stars(random, 130, 900)),
      circle(905, 180, 34, '#f6ecd0'),
      polygon(
        [
          [600, 560],
          [640, 540],
          [640, 500],
          [700, 500],
          [700, 545],
          [760, 545],
          [760, 470],
          [776, 430],
          [792, 470],
          [792, 550],
          [880, 550],
          [880, 515],
          [940, 515],
          [940, 545],
          [1000, 545],
          [1000, 660],
          [600, 660],
        ],
        '#1c2c50',
      ),
      ...[
        [656, 515],
        [676, 515],
        [774, 490],
        [900, 530],
        [920, 530],
      ].map(([x = 0, y = 0]) => rect(x, y, 8, 11, '#ffd27a')),
    ),
    stroke('M800,50V640M600,250H1000M600,440H1000M700,78V640M900,78V640', '#7a4b2b', 8),
    stroke('M600,250a200,200 0 0 1 400,0', '#7a4b2b', 8),
    rect(560, 632, 480, 24, '#8a5a35', 'rx="4"'),
  ].join('');
}
