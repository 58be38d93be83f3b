import { between, type Random } from './random';
import { circle, gradient, group, height, type Point, rect, repeat, stroke, width } from './svg';

/** The sky: a gradient from the top of the picture down to the horizon, behind everything else. */
export function sky(colours: string[], horizon = height): string {
  const last = colours.at(-1) ?? '#ffffff';
  return gradient('sky', colours) + rect(0, 0, width, height, last) + rect(0, 0, width, horizon, 'url(#sky)');
}

/** Stars strewn over the part of the sky above `horizon`, most of them small and faint. */
export function stars(random: Random, count: number, horizon: number, colour = '#ffffff'): string {
  return repeat(count, () => {
    const size = 0.7 + random() ** 5 * 2.6;
    const opacity = between(random, 0.35, 1).toFixed(2);
    return circle(random() * width, random() * horizon, size, colour, `opacity="${opacity}"`);
  });
}

/** A flat-bottomed heap of cloud around (x, y). */
export function cloud(x: number, y: number, size: number, fill: string, opacity = 1): string {
  const puffs: [number, number][] = [
    [-0.6, 0.2],
    [-0.26, 0.33],
    [0.16, 0.27],
    [0.5, 0.18],
  ];
  return group(
    `opacity="${opacity}"`,
    rect(x - size * 0.9, y - size * 0.2, size * 1.75, size * 0.2, fill, `rx="${size * 0.1}"`),
    ...puffs.map(([dx, r]) => circle(x + dx * size, y - r * size, r * size, fill)),
  );
}

/** Birds far off, each two strokes of a pen. */
export function birds(places: Point[], size: number, colour: string): string {
  return places
    .map(([x, y], index) => {
      const s = size * (1 - (index % 3) * 0.18);
      return stroke(
        `M${x - s},${y - s * 0.35}q${s * 0.6},${-s * 0.3} ${s},${s * 0.35}q${s * 0.4},${-s * 0.65} ${s},${-s * 0.35}`,
        colour,
        s * 0.16,
      );
    })
    .join('');
}
