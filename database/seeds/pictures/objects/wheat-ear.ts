import { ellipse, group, repeat, stroke } from '../svg';

/** One ear of wheat on its stalk, `tall` from the point (x, y) to its neck, leaning by some degrees. */
export function wheatEar(
  x: number,
  y: number,
  tall: number,
  size: number,
  lean: number,
  dark: string,
  light: string,
): string {
  const edge = `stroke="${dark}" stroke-width="${1.6 * size}"`;
  const rows = repeat(7, (index) => {
    const top = -tall - 60 * size + index * 21 * size;
    const kernel = (side: number): string => {
      const middle = side * 11 * size;
      return (
        stroke(`M${side * 7 * size},${top}l${side * 20 * size},${-70 * size}`, light, 1.6 * size) +
        ellipse(middle, top, 7.5 * size, 17 * size, light, `${edge} transform="rotate(${side * 24} ${middle} ${top})"`)
      );
    };
    return kernel(-1) + kernel(1) + ellipse(0, top + 8 * size, 6.5 * size, 14 * size, light, edge);
  });
  return group(
    `transform="translate(${x.toFixed(1)} ${y}) rotate(${lean.toFixed(1)})"`,
    stroke(`M0,0Q${-9 * size},${-tall * 0.55} 0,${-tall}V${-tall - 60 * size}`, dark, 5 * size),
    stroke(`M0,${-tall - 70 * size}v${-80 * size}`, light, 1.6 * size),
    ellipse(0, -tall - 76 * size, 7 * size, 17 * size, light, edge),
    rows,
  );
}
