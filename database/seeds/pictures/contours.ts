import { height, type Point, width } from './svg';

/** Height of the land at a point of the picture. */
export type Relief = (x: number, y: number) => number;

const cell = 12.5;
const columns = width / cell + 2;
const rows = height / cell + 2;

/** The land measured at the corners of a grid of cells, row by row, one cell wider than the picture on every side. */
export type Survey = number[][];

/** Measures the land once, so that any number of contours can be drawn of it. */
export function survey(relief: Relief): Survey {
  return Array.from({ length: rows + 1 }, (_row, row) =>
    Array.from({ length: columns + 1 }, (_column, column) => {
      const inside = column > 0 && row > 0 && column < columns && row < rows;
      return inside ? relief((column - 1) * cell, (row - 1) * cell) : -1;
    }),
  );
}

type Side = 'top' | 'right' | 'bottom' | 'left';

/**
 * Which sides of a cell a contour joins, for each of the sixteen ways in which its corners can be high or low (bits 1,
 * 2, 4, 8: top left, top right, bottom right, bottom left). High ground is always to the left of the line.
 */
const crossings: [from: Side, to: Side][][] = [
  [],
  [['left', 'top']],
  [['top', 'right']],
  [['left', 'right']],
  [['right', 'bottom']],
  [
    ['left', 'top'],
    ['right', 'bottom'],
  ],
  [['top', 'bottom']],
  [['left', 'bottom']],
  [['bottom', 'left']],
  [['bottom', 'top']],
  [
    ['top', 'right'],
    ['bottom', 'left'],
  ],
  [['bottom', 'right']],
  [['right', 'left']],
  [['right', 'top']],
  [['top', 'left']],
  [],
];

/** The closed lines along which the land is `level` high, by marching squares. The rim of the survey counts as low. */
export function contours(land: Survey, level: number): Point[][] {
  const heightAt = (column: number, row: number): number => land[row]?.[column] ?? -1;
  const meeting = (column: number, row: number, down: boolean): Point => {
    const here = heightAt(column, row);
    const there = heightAt(column + (down ? 0 : 1), row + (down ? 1 : 0));
    const part = Math.min(Math.max((level - here) / (there - here || 1), 0), 1);
    return [(column - 1 + (down ? 0 : part)) * cell, (row - 1 + (down ? part : 0)) * cell];
  };

  const steps = new Map<string, { to: string; point: Point }>();
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const corners = [
        heightAt(column, row),
        heightAt(column + 1, row),
        heightAt(column + 1, row + 1),
        heightAt(column, row + 1),
      ];
      const pattern = corners.reduce((bits, value, corner) => bits + (value > level ? 2 ** corner : 0), 0);
      for (const [from, to] of crossings[pattern] ?? []) {
        const start = edge(column, row, from);
        steps.set(start.name, { to: edge(column, row, to).name, point: meeting(start.column, start.row, start.down) });
      }
    }
  }
  return closedLines(steps);
}

function edge(column: number, row: number, side: Side): { name: string; column: number; row: number; down: boolean } {
  const down = side === 'left' || side === 'right';
  const at = { column: side === 'right' ? column + 1 : column, row: side === 'bottom' ? row + 1 : row, down };
  return { ...at, name: `${at.column},${at.row},${down}` };
}

function closedLines(steps: Map<string, { to: string; point: Point }>): Point[][] {
  const lines: Point[][] = [];
  for (const first of [...steps.keys()]) {
    const line: Point[] = [];
    for (let step = steps.get(first), name = first; step; step = steps.get(name)) {
      line.push(step.point);
      steps.delete(name);
      name = step.to;
    }
    if (line.length > 2) lines.push(line);
  }
  return lines;
}
