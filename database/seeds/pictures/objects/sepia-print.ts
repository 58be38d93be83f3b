import { between, type Random } from '../random';
import { circle, height, rect, repeat, shape, stroke, width } from '../svg';

/** The darkest tone of a sepia print. */
export const ink = '#3a2616';

/** What the years did to the print: dust, scratches, dark corners, and the paper's border. */
export function sepiaPrint(random: Random): string {
  const dust = repeat(70, () =>
    circle(random() * width, random() * height, between(random, 0.8, 2.6), '#fff8e2', 'opacity="0.5"'),
  );
  const scratches = repeat(6, () =>
    stroke(
      `M${between(random, 60, 1540)},${between(random, 40, 500)}q${between(random, -6, 6)},90 ${between(random, -12, 12)},${between(random, 120, 300)}`,
      '#fff8e2',
      1.2,
      'opacity="0.45"',
    ),
  );
  return [
    dust,
    scratches,
    '<radialGradient id="corners" r="0.72"><stop offset="0.55" stop-color="#3a2616" stop-opacity="0"/><stop offset="1" stop-color="#3a2616" stop-opacity="0.7"/></radialGradient>',
    rect(0, 0, width, height, 'url(#corners)'),
    shape(`M0,0H${width}V${height}H0ZM34,34V${height - 34}H${width - 34}V34Z`, '#f5ead2', 'fill-rule="evenodd"'),
  ].join('');
}
