import { glow, polygon, rect, repeat, shape } from '../svg';

/** A lighthouse on its rock, the lamp burning. */
export function lighthouse(x: number, y: number): string {
  const edge = (high: number): number => 40 - high * 0.062;
  const band = (low: number, high: number, left: string, right: string): string =>
    polygon(
      [
        [x - edge(low), y - 40 - low],
        [x + edge(low), y - 40 - low],
        [x + edge(high), y - 40 - high],
        [x - edge(high), y - 40 - high],
      ],
      left,
    ) +
    polygon(
      [
        [x, y - 40 - low],
        [x + edge(low), y - 40 - low],
        [x + edge(high), y - 40 - high],
        [x, y - 40 - high],
      ],
      right,
    );
  const bands = repeat(5, (index) =>
    index % 2
      ? band(index * 44, index * 44 + 44, '#e8e4d8', '#c3c6c2')
      : band(index * 44, index * 44 + 44, '#b8433a', '#8f3433'),
  );
  const top = y - 260;
  return [
    polygon(
      [
        [x - 10, top - 26],
        [-40, top - 210],
        [-40, top - 40],
      ],
      '#fff2bf',
      'opacity="0.3"',
    ),
    polygon(
      [
        [x + 10, top - 26],
        [1700, top - 70],
        [1700, top + 30],
      ],
      '#fff2bf',
      'opacity="0.22"',
    ),
    polygon(
      [
        [x - 210, y + 60],
        [x - 150, y - 6],
        [x - 80, y - 26],
        [x - 46, y - 50],
        [x + 60, y - 48],
        [x + 120, y - 8],
        [x + 190, y + 10],
        [x + 260, y + 70],
      ],
      '#2c3a42',
    ),
    polygon(
      [
        [x + 10, y - 48],
        [x + 60, y - 48],
        [x + 120, y - 8],
        [x + 190, y + 10],
        [x + 260, y + 70],
        [x + 40, y + 60],
      ],
      '#1f2b33',
    ),
    bands,
    rect(x - 40, top - 4, 80, 10, '#28323a', 'rx="3"'),
    rect(x - 20, top - 46, 40, 44, '#28323a'),
    rect(x - 15, top - 42, 30, 36, '#fff0b0'),
    shape(`M${x - 26},${top - 44}Q${x},${top - 84} ${x + 26},${top - 44}Z`, '#8f3433'),
    glow(x, top - 24, 150, '#fff0b0', 0.95),
    ...[40, 128].map((high) => rect(x - 6, y - 60 - high, 12, 20, '#28323a', 'rx="6"')),
  ].join('');
}
