import { mix } from '../palette';
import { ellipse, rect, repeat, shape, stroke } from '../svg';

const timber = '#6b4226';

const shingle = '#4a3a36';

/** A church of logs and shingles with three towers, the middle one the tallest. */
export function logChurch(): string {
  return [
    ellipse(800, 800, 330, 24, '#2b4428', 'opacity="0.5"'),
    frame(590, 140, 800, 120),
    frame(1010, 140, 800, 120),
    tower(590, 690, 150, 2, 0.72),
    tower(1010, 690, 150, 2, 0.72),
    frame(800, 240, 805, 160),
    tower(800, 655, 250, 3, 1),
    rect(772, 715, 56, 90, '#2b1a12', 'rx="28"'),
    rect(778, 760, 44, 45, '#2b1a12'),
    ...[590, 712, 888, 1010].map(
      (x) => rect(x - 13, 716, 26, 40, '#3a2417', 'rx="4"') + rect(x - 8, 721, 16, 30, '#ffd27a', 'rx="2"'),
    ),
  ].join('');
}

/** A log house: `wide` across and `tall` up from the ground. */
function frame(x: number, wide: number, ground: number, tall: number): string {
  const logs = repeat(Math.round(tall / 14), (index) =>
    rect(
      x - wide / 2,
      ground - (index + 1) * 14,
      wide,
      12.5,
      mix(timber, '#c58a55', index % 2 ? 0.12 : 0.28),
      'rx="5"',
    ),
  );
  const shadow = rect(x - wide / 2, ground - tall, wide * 0.5, tall, '#1f120b', 'opacity="0.22"');
  return rect(x - wide / 2, ground - tall, wide, tall, timber) + logs + shadow;
}

/** Roof upon roof, each smaller than the one below, with an onion dome and a cross on top. */
function tower(x: number, base: number, wide: number, tiers: number, size: number): string {
  let [y, half] = [base, wide / 2 + 34 * size];
  const parts: string[] = [];
  for (let tier = 0; tier < tiers; tier += 1) {
    const rise = (tier ? 74 : 96) * size;
    parts.push(roof(x, y, half, half * 0.5, rise));
    y -= rise;
    half *= 0.5;
    parts.push(drum(x, y, half * 0.94, 34 * size));
    y -= 34 * size;
    half += 20 * size;
  }
  parts.push(roof(x, y, half, half * 0.26, 58 * size), onion(x, y - 54 * size, 27 * size));
  return parts.join('');
}

function roof(x: number, y: number, half: number, top: number, rise: number): string {
  const side = (to: 1 | -1): string =>
    `M${x},${y - rise}h${to * top}Q${x + to * (top + half * 0.12)},${y - rise * 0.3} ${x + to * half},${y}q${-to * half * 0.5},9 ${-to * half},9Z`;
  const courses = repeat(Math.floor(rise / 13), (index) => {
    const part = (index + 1) / (rise / 13);
    const reach = top + (half - top) * part ** 2 * 0.97;
    return stroke(`M${x - reach},${y - rise + rise * part}q${reach},9 ${reach * 2},0`, '#2c211f', 2, 'opacity="0.55"');
  });
  return shape(side(-1), shingle) + shape(side(1), mix(shingle, '#d99a68', 0.3)) + courses;
}

function drum(x: number, y: number, half: number, tall: number): string {
  return (
    rect(x - half, y - tall, half * 2, tall + 3, timber) +
    rect(x, y - tall, half, tall + 3, mix(timber, '#e0a56c', 0.4))
  );
}

function onion(x: number, y: number, r: number): string {
  const outline = (side: 1 | -1): string =>
    `M${x},${y}h${side * r * 0.45}C${x + side * r * 1.6},${y - r * 0.7} ${x + side * r * 0.5},${y - r * 1.7} ${x},${y - r * 2.5}Z`;
  const cross: [number, number][] = [
    [-0.62, 3.55],
    [-0.36, 3.95],
  ];
  return [
    shape(outline(-1), shingle),
    shape(outline(1), mix(shingle, '#e0a56c', 0.42)),
    stroke(`M${x},${y - r * 2.4}V${y - r * 4.4}`, '#2c211f', r * 0.16),
    ...cross.map(([dx, dy]) => stroke(`M${x + dx * r},${y - dy * r}h${-2 * dx * r}`, '#2c211f', r * 0.15)),
  ].join('');
}
