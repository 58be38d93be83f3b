import { ink } from './sepia-print';
import { mix } from '../palette';
import { between, type Random } from '../random';
import { polygon, rect, repeat, width } from '../svg';

/** A row of gabled houses along the whole street, leaving a gap between two places if asked to. */
export function gabledHouses(
  random: Random,
  ground: number,
  colour: string,
  tall: number,
  wide: number,
  gap: [number, number] = [0, 0],
): string {
  const row: string[] = [];
  for (let x = -20; x < width;) {
    const across = wide * between(random, 0.85, 1.4);
    const high = tall * between(random, 0.8, 1.3);
    if (x + across < gap[0] || x > gap[1] - 40) row.push(house(random, x, ground, across, high, colour));
    x += across;
  }
  return row.join('');
}

function house(random: Random, x: number, ground: number, wide: number, tall: number, colour: string): string {
  const wall = mix(colour, '#f3e5c4', between(random, 0.05, 0.3));
  const gable = tall * 0.4;
  const roof = mix(colour, ink, 0.35);
  const count = Math.max(2, Math.floor(wide / 48));
  const windows = repeat(count * 2, (index) => {
    const [column, row] = [index % count, Math.floor(index / count)];
    return rect(
      x + (wide / count) * (column + 0.5) - 8,
      ground - tall + 22 + row * tall * 0.42,
      16,
      tall * 0.2,
      roof,
      'opacity="0.75"',
    );
  });
  return [
    rect(x + wide * 0.7, ground - tall - gable, 16, gable, roof),
    polygon(
      [
        [x - 6, ground - tall],
        [x + wide / 2, ground - tall - gable],
        [x + wide + 6, ground - tall],
      ],
      roof,
    ),
    rect(x, ground - tall, wide + 1, tall + 20, wall),
    windows,
  ].join('');
}
