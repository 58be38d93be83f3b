import { circle, glow, gradient, polygon, rect, repeat, shape, stroke } from '../svg';

/** Two cars coupled by bellows, the pantograph up. */
export function tram(): string {
  const windows = (from: number, count: number): string =>
    repeat(
      count,
      (index) =>
        rect(from + index * 104, 476, 92, 104, '#34505f', 'rx="9"') +
        polygon(
          [
            [from + index * 104 + 8, 572],
            [from + index * 104 + 62, 482],
            [from + index * 104 + 84, 482],
            [from + index * 104 + 30, 572],
          ],
          '#cfe8f0',
          'opacity="0.35"',
        ),
    );
  const riders = [396, 500, 618, 1008, 1098].map(
    (x) => circle(x, 536, 17, '#20303a') + rect(x - 24, 552, 48, 28, '#20303a', 'rx="12"'),
  );
  const door = (x: number): string =>
    rect(x, 462, 86, 272, '#8f2028', 'rx="6"') +
    ['5', '46'].map((dx) => rect(x + Number(dx), 474, 35, 210, '#3d5c6c', 'rx="5"')).join('');
  const bogie = (x: number): string =>
    [x - 44, x + 44].map((wheel) => circle(wheel, 770, 29, '#23262f') + circle(wheel, 770, 13, '#7f8791')).join('') +
    rect(x - 82, 742, 164, 20, '#2e323d', 'rx="6"');
  return [
    stroke('M806,412L760,346L828,284M806,412L852,346L786,284M776,284H840', '#3c4a55', 6),
    bogie(420) + bogie(800) + bogie(1180),
    gradient('body', ['#e2443f', '#c92f35', '#9c222c']),
    gradient('roof', ['#fdf3dc', '#e3d3b0']),
    rect(268, 414, 1064, 60, 'url(#roof)', 'rx="26"'),
    rect(560, 400, 160, 26, '#c9b995', 'rx="8"') + rect(930, 400, 130, 26, '#c9b995', 'rx="8"'),
    shape('M290,446H1310C1352,446 1366,600 1372,742H228C234,600 248,446 290,446Z', 'url(#body)'),
    shape('M290,446H1310C1332,446 1345,492 1354,596H246C255,492 268,446 290,446Z', '#f8ecd0'),
    windows(362, 3) + door(674) + windows(842, 3) + door(1154),
    ...riders,
    rect(776, 446, 52, 296, '#2e323d') + repeat(5, (index) => rect(780 + index * 10, 446, 4, 296, '#4a505e')),
    shape('M1256,476h48c16,0 28,50 34,108h-82Z', '#34505f') +
      shape('M1270,570l34,-90l12,10l-26,80Z', '#cfe8f0', 'opacity="0.35"'),
    shape('M344,476h-48c-16,0 -28,50 -34,108h82Z', '#34505f'),
    rect(236, 640, 1130, 12, '#f8ecd0'),
    circle(1346, 690, 17, '#fff3c4') + glow(1356, 690, 110, '#fff3c4', 0.8),
    circle(252, 690, 13, '#ff9a8a'),
    rect(226, 734, 1148, 18, '#6b1a22', 'rx="8"'),
  ].join('');
}
