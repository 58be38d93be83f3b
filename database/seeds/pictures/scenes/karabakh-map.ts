import { contours, type Relief, type Survey, survey } from '../contours';
import { mix } from '../palette';
import { between, seededRandom } from '../random';
import { circle, group, lineThrough, picture, type Point, polygon, rect, repeat, shape, stroke } from '../svg';

const levels = 12;

const rivers: Point[][] = [
  meander(60, (part) => [part * 1640 - 20, 690 - 60 * part + 62 * Math.sin(part * 13) + 16 * Math.sin(part * 31)]),
  meander(40, (part) => [700 + 410 * part + 60 * Math.sin(part * 8.6), part * 674 - 20 + 26 * Math.sin(part * 12.5)]),
];

/** A relief map of high country: contour lines, rivers and one road. It shows no borders and names nothing. */
export function karabakhMap(): string {
  const land = survey(mountains());
  return picture([
    rect(0, 0, 1600, 900, '#d3ddba'),
    repeat(levels, (index) => layer(land, index / levels)),
    waterways(),
    graticule(),
    road(),
    compass(1420, 730),
  ]);
}

/** High in the north-west, falling towards a plain in the south-east, with the rivers cut into it. */
function mountains(): Relief {
  const random = seededRandom(12);
  const summits = Array.from({ length: 46 }, () => {
    const x = between(random, -100, 1450);
    const y = between(random, -100, 950);
    const favour = Math.max(0.15, 1.05 - (x / 1600) * 0.7 - (y / 900) * 0.3);
    return { x, y, reach: between(random, 60, 170), rise: between(random, 0.3, 0.8) * favour };
  });
  const water = rivers.flat();
  return (x, y) => {
    const rise = summits.reduce((sum, top) => {
      const away = ((x - top.x) ** 2 + (y - top.y) ** 2) / top.reach ** 2;
      return sum + top.rise * Math.exp(-away);
    }, 0);
    const toWater = Math.min(...water.map((point) => Math.hypot(x - point[0], y - point[1])));
    const valley = 0.35 + 0.65 * (1 - Math.exp(-((toWater / 130) ** 2)));
    const wrinkles = 0.035 * Math.sin(x / 47 + Math.sin(y / 61) * 2) * Math.sin(y / 53);
    const high = (0.42 - (x / 1600) * 0.42 - (y / 900) * 0.1 + rise * 0.8) * valley + wrinkles;
    return high / (0.55 + Math.max(high, 0));
  };
}

/** Like a sheet of paper on the ones below it: the land above a height, its shadow, and the contour line. */
function layer(land: Survey, part: number): string {
  const outline = contours(land, 0.09 + part * 0.74)
    .map((line) => `${lineThrough(line)}Z`)
    .join('');
  const colour = part < 0.5 ? mix('#c5d3a2', '#ecd9a0', part * 2) : mix('#ecd9a0', '#a8613d', (part - 0.5) * 2);
  return (
    shape(outline, '#4a3a22', 'opacity="0.2" transform="translate(5 7)"') +
    shape(outline, colour, `stroke="${mix(colour, '#5b3a1e', 0.45)}" stroke-width="1.2"`)
  );
}

function waterways(): string {
  return rivers
    .map(
      (course) =>
        stroke(lineThrough(course), '#f3f7ea', 13, 'opacity="0.7"') + stroke(lineThrough(course), '#4d97b3', 7),
    )
    .join('');
}

/** A curve through `count` points whose height swings about a slanting line. */
function meander(count: number, place: (part: number) => Point): Point[] {
  return Array.from({ length: count }, (_, index) => place(index / (count - 1)));
}

function graticule(): string {
  const meridians = repeat(5, (index) =>
    stroke(`M${190 + index * 310},0Q${170 + index * 315},450 ${150 + index * 325},900`, '#33413a', 1.5),
  );
  const parallels = repeat(3, (index) =>
    stroke(`M0,${170 + index * 280}Q800,${200 + index * 280} 1600,${170 + index * 280}`, '#33413a', 1.5),
  );
  return group('opacity="0.28"', meridians, parallels);
}

function road(): string {
  const course = 'M300,330C400,300 430,410 530,420S640,300 740,350S820,500 930,480S1060,330 1170,370S1290,450 1330,420';
  const stops: Point[] = [
    [300, 330],
    [740, 350],
    [1330, 420],
  ];
  return [
    stroke(course, '#fff8e6', 15),
    stroke(course, '#b3261e', 8, 'stroke-dasharray="26 17"'),
    ...stops.map(([x, y]) => circle(x, y, 17, '#fff8e6') + circle(x, y, 10, '#b3261e')),
    pin(1330, 420),
  ].join('');
}

function pin(x: number, y: number): string {
  const outline = `M${x},${y}C${x - 12},${y - 46} ${x - 46},${y - 62} ${x - 46},${y - 104}a46,46 0 1,1 92,0C${x + 46},${y - 62} ${x + 12},${y - 46} ${x},${y}Z`;
  return (
    shape(outline, '#2b1d12', 'opacity="0.25" transform="translate(8 6)"') +
    shape(outline, '#c9302c', 'stroke="#fff8e6" stroke-width="4"') +
    circle(x, y - 104, 17, '#fff8e6')
  );
}

function compass(x: number, y: number): string {
  const point = (turn: number, reach: number, half: number): string => {
    const tip: Point = [x, y - reach];
    const sides =
      polygon([tip, [x - half, y - half], [x, y]], '#22352f') + polygon([tip, [x + half, y - half], [x, y]], '#f7f1de');
    return group(`transform="rotate(${turn} ${x} ${y})"`, sides);
  };
  return [
    circle(x, y, 92, '#f7f1de', 'opacity="0.75"'),
    circle(x, y, 78, 'none', 'stroke="#22352f" stroke-width="3"'),
    repeat(4, (index) => point(45 + index * 90, 62, 13)),
    repeat(4, (index) => point(index * 90, 108, 18)),
    circle(x, y, 7, '#b3261e'),
  ].join('');
}
