import { mix } from './palette';
import { between, type Random } from './random';
import { ellipse, height, type Point, polygon, rect, repeat, width } from './svg';

export interface RidgeShape {
  /** Height of the line at the left and at the right edge of the picture. */
  from: number;
  to: number;
  /** How far the middle may stray up and down. */
  sway: number;
  /** 0.35 gives rolling hills, 0.55 jagged rocks. */
  roughness: number;
}

/** The line of a ridge across the whole width, by midpoint displacement. */
export function ridgeLine(random: Random, { from, to, sway, roughness }: RidgeShape): Point[] {
  let line: Point[] = [
    [0, from],
    [width, to],
  ];
  for (let pass = 0, reach = sway; pass < 7; pass += 1, reach *= roughness) {
    line = line.flatMap((point, index): Point[] => {
      const next = line[index + 1];
      if (!next) return [point];
      return [point, [(point[0] + next[0]) / 2, (point[1] + next[1]) / 2 + between(random, -reach, reach)]];
    });
  }
  return line;
}

/** Everything below a line, down to the bottom of the picture. */
export function below(line: Point[], fill: string, more = ''): string {
  return polygon([[line[0]?.[0] ?? 0, height], ...line, [line.at(-1)?.[0] ?? width, height]], fill, more);
}

/** A bare mountain: a lit slope to the right of its crest and a shaded one to the left. */
export function mountain(random: Random, peak: Point, reach: number, foot: number, lit: string, shade: string): string {
  const [x, y] = peak;
  const tall = foot - y;
  const crest = Array.from({ length: 6 }, (_, index): Point => {
    const fall = (index + 1) / 6;
    return [x + (index % 2 ? 1 : -0.55) * between(random, 0.05, 0.14) * reach * (0.4 + fall), y + tall * fall];
  });
  const notch = (side: 1 | -1, at: number): Point => [
    x + side * reach * at,
    y + tall * (at + between(random, -0.05, 0.03)),
  ];
  const left = [notch(-1, 0.72), notch(-1, 0.47), notch(-1, 0.21)];
  const right = [notch(1, 0.24), notch(1, 0.5), notch(1, 0.77)];
  return (
    polygon([[x - reach, foot], ...left, peak, ...right, [x + reach, foot]], shade) +
    polygon([peak, ...right, [x + reach, foot], ...crest.reverse()], lit)
  );
}

/** A fir, `tall` from the ground at (x, y) to its tip. */
export function fir(x: number, y: number, tall: number, colour: string, light = mix(colour, '#ffffff', 0.1)): string {
  const tier = (index: number): string => {
    const top = y - tall + tall * 0.17 * index;
    const foot = top + tall * 0.34;
    const half = tall * (0.1 + 0.045 * index);
    const edge: Point[] = [
      [x, top],
      [x - half, foot],
      [x - half * 0.45, foot - tall * 0.03],
      [x, foot + tall * 0.01],
    ];
    const sunny: Point[] = [
      [x, top],
      [x + half, foot],
      [x + half * 0.45, foot - tall * 0.03],
      [x, foot + tall * 0.01],
    ];
    return polygon(edge, colour) + polygon(sunny, light);
  };
  return (
    rect(x - tall * 0.025, y - tall * 0.2, tall * 0.05, tall * 0.2, colour) +
    tier(4) +
    tier(3) +
    tier(2) +
    tier(1) +
    tier(0)
  );
}

/** A road or a river seen in perspective: level slices given by their middle, height and half width. */
export function ribbon(slices: [middle: number, y: number, half: number][], fill: string, more = ''): string {
  const left = slices.map(([x, y, half]): Point => [x - half, y]);
  const right = slices.map(([x, y, half]): Point => [x + half, y]);
  return polygon([...left, ...right.reverse()], fill, more);
}

/** Short level strokes of light on water between two heights, closer together in the distance. */
export function glints(
  random: Random,
  count: number,
  top: number,
  bottom: number,
  colour: string,
  opacity: number,
): string {
  return repeat(count, () => {
    const near = random() ** 1.7;
    const y = top + (bottom - top) * near;
    return ellipse(
      random() * width,
      y,
      between(random, 14, 60) * (0.4 + near),
      0.8 + near * 2.2,
      colour,
      `opacity="${opacity}"`,
    );
  });
}
