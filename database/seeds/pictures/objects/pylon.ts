import { mix } from '../palette';
import { ellipse, group, type Point, sagging, stroke } from '../svg';

const steel = '#33465f';

/** Where the wires hang on a pylon of size 1 that stands on 0,0. */
const hooks: Point[] = [
  [-112, -420],
  [112, -420],
  [-150, -510],
  [150, -510],
  [-96, -596],
  [96, -596],
];

/** A lattice pylon that stands on (x, y), paler the smaller it is. */
export function pylon(x: number, y: number, size: number): string {
  const tones = mix(steel, '#c6cfe2', Math.max(0, 0.85 - size) * 0.75);
  const half = (high: number): number => (high < 400 ? 74 - high * 0.13 : 22 - (high - 400) * 0.075);
  const joints = [0, 95, 180, 255, 320, 375, 420, 465, 510, 555, 596];
  const lattice = joints.slice(1).map((high, index) => {
    const low = joints[index] ?? 0;
    return `M${-half(low)},${-low}L${half(high)},${-high}M${half(low)},${-low}L${-half(high)},${-high}M${-half(high)},${-high}H${half(high)}`;
  });
  const arms = [
    [420, 112],
    [510, 150],
    [596, 96],
  ].map(([high = 0, reach = 0]) => `M${-reach},${-high}H${reach}L${half(high)},${-high - 26}H${-half(high)}Z`);
  const insulators = hooks.map(([hx, hy]) => stroke(`M${hx},${hy}v17`, tones, 7));
  return group(
    `transform="translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${size.toFixed(3)})"`,
    ellipse(20, 0, 130, 8, '#6f89b3', 'opacity="0.4"'),
    stroke(`M-74,0L-22,-400L-6,-650H6L22,-400L74,0`, tones, 8),
    stroke(lattice.join('') + arms.join(''), tones, 4),
    ...insulators,
  );
}

/** The wires from one pylon to the next, each given by its place and size. */
export function wires(
  [fromX, fromY, fromSize]: readonly [number, number, number],
  [toX, toY, toSize]: readonly [number, number, number],
): string {
  const hung = hooks.map(([hx, hy]): [Point, Point] => [
    [fromX + hx * fromSize, fromY + (hy + 17) * fromSize],
    [toX + hx * toSize, toY + (hy + 17) * toSize],
  ]);
  const top: [Point, Point] = [
    [fromX, fromY - 650 * fromSize],
    [toX, toY - 650 * toSize],
  ];
  return [...hung, top]
    .map(([from, to]) => sagging(from, to, 46 * (fromSize + toSize) * 0.5, steel, 0.9 + toSize * 1.5))
    .join('');
}
