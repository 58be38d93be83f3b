import { ellipse, glow, gradient, group, polygon, rect, shape, stroke } from '../svg';

/** An observatory on a hill: a white drum, a house beside it, and a dome with the telescope in its slit. */
export function observatory(x: number, ground: number): string {
  const top = ground - 130;
  return [
    gradient('drum', ['#5f7796', '#a9bdd0', '#e4ecf0'], 'right'),
    rect(x - 150, top, 300, 134, 'url(#drum)'),
    rect(x - 164, top - 12, 328, 24, '#8ea4bb', 'rx="4"'),
    gradient('dome', ['#6a829f', '#c3d2de', '#f4f7f6'], 'right'),
    shape(`M${x - 150},${top - 12}a150,158 0 0 1 300,0Z`, 'url(#dome)'),
    ...[-0.66, -0.3, 0.86].map((bend) =>
      stroke(
        `M${x},${top - 170}Q${x + bend * 190},${top - 130} ${x + bend * 150},${top - 12}`,
        '#5d7592',
        2,
        'opacity="0.5"',
      ),
    ),
    slit(x, top),
    ...[-104, -34, 78].map(
      (dx) =>
        rect(x + dx, ground - 82, 28, 40, '#28405f', 'rx="14"') +
        rect(x + dx + 4, ground - 78, 20, 36, '#ffc978', 'rx="10"'),
    ),
    rect(x + 22, ground - 70, 36, 74, '#28405f', 'rx="4"'),
    rect(x - 250, ground - 44, 100, 50, '#8fa5bc'),
    polygon(
      [
        [x - 262, ground - 44],
        [x - 200, ground - 80],
        [x - 144, ground - 44],
      ],
      '#4e6685',
    ),
    rect(x - 222, ground - 32, 20, 20, '#ffc978'),
  ].join('');
}

function slit(x: number, top: number): string {
  const opening = `M${x + 6},${top - 12}V${top - 150}Q${x + 30},${top - 176} ${x + 62},${top - 156}L${x + 78},${top - 12}Z`;
  return [
    gradient('inside', ['#20304f', '#a3543e', '#ffb35c']),
    shape(opening, 'url(#inside)', 'stroke="#4e6685" stroke-width="5"'),
    group(
      `transform="rotate(24 ${x + 40} ${top - 60})"`,
      rect(x + 22, top - 216, 38, 160, '#1b2a48', 'rx="5"'),
      rect(x + 17, top - 224, 48, 30, '#2d4268', 'rx="5"'),
      rect(x + 24, top - 216, 8, 150, '#54709a', 'opacity="0.8"'),
      ellipse(x + 41, top - 224, 21, 6, '#a9d6ff'),
    ),
    glow(x + 44, top - 50, 100, '#ffc27a', 0.5),
  ].join('');
}
