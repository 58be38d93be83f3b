import { readFileSync } from 'node:fs';

/** Reads the rows of a table with a heading, its cells separated by tabs. */
export function readTable(file: string): string[][] {
  const [, ...lines] = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => line.split('\t'));
}
