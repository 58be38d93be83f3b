import { mix } from '../palette';
import { between, pick, type Random } from '../random';
import { group, rect, repeat } from '../svg';

const spines = [
  '#8c3b32',
  '#b5763a',
  '#3f5d57',
  '#27485f',
  '#6d2f3e',
  '#c79a52',
  '#5b4a6b',
  '#7c7f56',
  '#a7573e',
] as const;

/** A bookcase as high as the room, its left side at x. */
export function bookcase(random: Random, x: number, shelves: number): string {
  const [wide, tall] = [540, 146];
  const shelf = (index: number): string => {
    const y = 6 + index * tall;
    return [
      rect(x + 14, y, wide - 28, tall - 14, '#22130c'),
      books(random, x + 18, y + tall - 14, wide - 36),
      rect(x + 14, y, wide - 28, 22, '#000000', 'opacity="0.28"'),
      rect(x, y + tall - 14, wide, 14, '#7a4b2b'),
      rect(x, y + tall - 14, wide, 4, '#a06a3d'),
    ].join('');
  };
  const posts = [x, x + wide / 2 - 8, x + wide - 16].map(
    (post) => rect(post, 0, 16, 760, '#6b4025') + rect(post, 0, 4, 760, '#8d5a34'),
  );
  return rect(x, 0, wide, 760, '#2b180f') + repeat(shelves, shelf) + posts.join('');
}

/** A row of books standing on a shelf, some of them leaning. */
function books(random: Random, left: number, ground: number, wide: number): string {
  const row: string[] = [];
  for (let x = left; x < left + wide - 40;) {
    const [thick, tall] = [between(random, 15, 36), between(random, 76, 112)];
    const colour = mix(pick(random, spines), '#2b180f', between(random, 0, 0.3));
    const leaning = random() < 0.08;
    if (leaning) x += 12;
    const spine = [
      rect(x, ground - tall, thick - 1.5, tall, colour, 'rx="2"'),
      rect(x, ground - tall, thick * 0.3, tall, '#ffffff', 'opacity="0.09"'),
      rect(x, ground - tall * 0.84, thick - 1.5, 4, '#e2bd75', 'opacity="0.75"'),
      rect(x, ground - tall * 0.22, thick - 1.5, 4, '#e2bd75', 'opacity="0.55"'),
    ];
    row.push(group(leaning ? `transform="rotate(-9 ${x} ${ground})"` : '', ...spine));
    x += thick + (random() < 0.06 ? 30 : 0);
  }
  return row.join('');
}
