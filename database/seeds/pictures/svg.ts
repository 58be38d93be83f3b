/**
 * Small helpers that write SVG markup. Every one of them returns a string.
 *
 * None of them writes text: fonts differ between machines, and a picture has to come out the same on each of them.
 */

export const width = 1600;
export const height = 900;

export type Point = readonly [x: number, y: number];

const round = (value: number): number => Math.round(value * 10) / 10;

/** A whole picture, from the layers that lie on each other, the farthest one first. */
export function picture(layers: string[]): string {
  const size = `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${layers.join('')}</svg>`;
}

/** The markup that `draw` gives for 0, 1, … `count - 1`, in that order. */
export function repeat(count: number, draw: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => draw(index)).join('');
}

/** A rectangle. `more` is further attributes, here as everywhere in this file. */
export function rect(x: number, y: number, w: number, h: number, fill: string, more = ''): string {
  return `<rect x="${round(x)}" y="${round(y)}" width="${round(w)}" height="${round(h)}" fill="${fill}" ${more}/>`;
}

/** A disc. */
export function circle(x: number, y: number, radius: number, fill: string, more = ''): string {
  return `<circle cx="${round(x)}" cy="${round(y)}" r="${round(radius)}" fill="${fill}" ${more}/>`;
}

/** An ellipse. */
export function ellipse(x: number, y: number, rx: number, ry: number, fill: string, more = ''): string {
  return `<ellipse cx="${round(x)}" cy="${round(y)}" rx="${round(rx)}" ry="${round(ry)}" fill="${fill}" ${more}/>`;
}

/** A filled polygon. */
export function polygon(points: Point[], fill: string, more = ''): string {
  return `<polygon points="${pointList(points)}" fill="${fill}" ${more}/>`;
}

/** A filled path. */
export function shape(d: string, fill: string, more = ''): string {
  return `<path d="${d}" fill="${fill}" ${more}/>`;
}

/** A drawn path: a line without a filling, its ends rounded. */
export function stroke(d: string, colour: string, thickness: number, more = ''): string {
  const pen = `stroke="${colour}" stroke-width="${thickness}" stroke-linecap="round" stroke-linejoin="round"`;
  return `<path d="${d}" fill="none" ${pen} ${more}/>`;
}

/** A wire or a rope that sags between two points. */
export function sagging(from: Point, to: Point, sag: number, colour: string, thickness: number): string {
  const [x, y] = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2 + sag * 2];
  return stroke(`${lineThrough([from])}Q${x},${y} ${to[0]},${to[1]}`, colour, thickness);
}

/** Markup held together by common attributes (a transform, an opacity, a clip). */
export function group(attributes: string, ...content: string[]): string {
  return `<g ${attributes}>${content.join('')}</g>`;
}

/** The path data of a line through the points. */
export function lineThrough(points: Point[]): string {
  return `M${pointList(points)}`;
}

/** A gradient through evenly spaced colours, to be filled with as `url(#id)`. */
export function gradient(id: string, colours: string[], direction: 'down' | 'right' = 'down'): string {
  const end = direction === 'down' ? 'x2="0" y2="1"' : 'x2="1" y2="0"';
  return `<linearGradient id="${id}" x1="0" y1="0" ${end}>${stops(colours)}</linearGradient>`;
}

/** Light that fades out to nothing around a point. */
export function glow(x: number, y: number, radius: number, colour: string, strength = 0.8): string {
  const id = `glow-${round(x)}-${round(y)}-${round(radius)}`.replaceAll('.', '_');
  const fading = [1, 0.55, 0.24, 0.07, 0]
    .map((part, index) => {
      return `<stop offset="${index / 4}" stop-color="${colour}" stop-opacity="${round(part * strength * 100) / 100}"/>`;
    })
    .join('');
  return `<radialGradient id="${id}">${fading}</radialGradient>${circle(x, y, radius, `url(#${id})`)}`;
}

function stops(colours: string[]): string {
  const last = Math.max(colours.length - 1, 1);
  return colours
    .map((colour, index) => `<stop offset="${round((index / last) * 100)}%" stop-color="${colour}"/>`)
    .join('');
}

function pointList(points: Point[]): string {
  return points.map(([x, y]) => `${round(x)},${round(y)}`).join(' ');
}
