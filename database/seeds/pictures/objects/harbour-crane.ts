import { mix } from '../palette';
import { group, lineThrough, type Point, polygon, rect, shape, stroke } from '../svg';

/** A portal crane that stands on (x, ground), its jib raised to the left. */
export function harbourCrane(x: number, ground: number, size: number, colour: string): string {
  const jib: [Point, Point] = [
    [-6, -236],
    [-220, -452],
  ];
  const lattice = Array.from({ length: 9 }, (_, index): Point => {
    const part = index / 8;
    const depth = (index % 2 ? 1 : -1) * 11 * (1 - part * 0.6);
    return [jib[0][0] + (jib[1][0] - jib[0][0]) * part + depth, jib[0][1] + (jib[1][1] - jib[0][1]) * part - depth];
  });
  const edge = (side: 1 | -1): string =>
    stroke(
      lineThrough([
        [-6 + side * 12, -236 - side * 12],
        [-220, -452],
      ]),
      colour,
      5,
    );
  return group(
    `transform="translate(${x} ${ground}) scale(${size})"`,
    stroke('M-74,0L-44,-150H44L74,0M-62,-62H62M-74,0L62,-62M74,0L-62,-62', colour, 8),
    rect(-92, -8, 36, 12, colour, 'rx="5"') + rect(56, -8, 36, 12, colour, 'rx="5"'),
    rect(-56, -164, 112, 18, colour),
    polygon(
      [
        [-42, -164],
        [-42, -236],
        [20, -252],
        [92, -222],
        [92, -164],
      ],
      mix(colour, '#a8543c', 0.62),
    ),
    polygon(
      [
        [-42, -164],
        [-42, -236],
        [-6, -245],
        [-6, -164],
      ],
      mix(colour, '#c9714c', 0.7),
    ),
    rect(-36, -222, 24, 28, '#ffe2a0', 'rx="2"'),
    stroke('M20,-250L34,-336L70,-228M34,-336L-220,-452M34,-336L86,-222', colour, 5),
    edge(1),
    edge(-1),
    stroke(lineThrough(lattice), colour, 3),
    stroke('M-220,-452V-190', colour, 2.5),
    shape('M-230,-190h20v14a10,10 0 1 1 -16,8', 'none', `stroke="${colour}" stroke-width="5"`),
  );
}
