import { darken, lighten } from '../palette';
import type { Random } from '../random';
import { gradient, polygon, rect, repeat } from '../svg';

/** The front of a town house on a kerb: shops below, rows of windows, a cornice and a roof. */
export function townHouse(
  random: Random,
  x: number,
  kerb: number,
  wide: number,
  tall: number,
  colour: string,
  columns: number,
): string {
  const top = kerb - tall;
  const trim = lighten(colour, 0.42);
  const step = wide / columns;
  const storeys = Math.floor((tall - 190) / 96);
  const windows = repeat(columns * storeys, (index) => {
    const [wx, wy] = [x + step * ((index % columns) + 0.5) - 19, top + 46 + Math.floor(index / columns) * 98];
    const glass = random() < 0.2 ? '#ffe2a0' : '#5b7f95';
    return [
      rect(wx - 6, wy - 6, 50, 72, trim, 'rx="3"'),
      rect(wx, wy, 38, 60, glass),
      polygon(
        [
          [wx, wy + 60],
          [wx, wy + 30],
          [wx + 30, wy],
          [wx + 38, wy],
        ],
        '#ffffff',
        'opacity="0.22"',
      ),
      rect(wx + 17, wy, 4, 60, trim) + rect(wx, wy + 20, 38, 4, trim),
      rect(wx - 10, wy + 64, 58, 7, darken(colour, 0.18)),
      rect(wx - 8, wy - 14, 54, 7, trim),
    ].join('');
  });
  const shops = repeat(columns, (index) => {
    const sx = x + step * index + 12;
    const awning = index % 2 ? darken(colour, 0.35) : '#b8463d';
    return (
      rect(sx, kerb - 118, step - 24, 104, '#4a6270') +
      rect(sx, kerb - 118, step - 24, 104, '#ffe2a0', 'opacity="0.3"') +
      polygon(
        [
          [sx, kerb - 134],
          [sx + step - 24, kerb - 134],
          [sx + step - 14, kerb - 100],
          [sx - 10, kerb - 100],
        ],
        awning,
      )
    );
  });
  return [
    polygon(
      [
        [x + 8, top],
        [x + 34, top - 52],
        [x + wide - 34, top - 52],
        [x + wide - 8, top],
      ],
      '#6d5a5e',
    ),
    ...[0.25, 0.66].map((part) => rect(x + wide * part, top - 92, 24, 46, '#8a6a60')),
    gradient(`front-${x}`, [colour, darken(colour, 0.12)]),
    rect(x, top, wide, tall, `url(#front-${x})`),
    rect(x - 8, top - 8, wide + 16, 18, trim),
    rect(x, kerb - 152, wide, 12, trim),
    rect(x + wide - 14, top + 10, 14, tall - 10, '#000000', 'opacity="0.07"'),
    windows,
    shops,
  ].join('');
}
