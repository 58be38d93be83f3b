import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { project, readTable } from '../../helpers/docs';

const tests = readdirSync(path.join(project, 'tests'), { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.ts$/.test(file))
  .map((file) => readFileSync(path.join(project, 'tests', file), 'utf8'))
  .join('\n');

const rows = readTable(readFileSync(path.join(project, 'docs', 'security.md'), 'utf8'), 'Threat model');

test('the threat model is a table with a test in every row', () => {
  expect(rows.length).toBeGreaterThan(20);
  expect(rows.filter((cells) => cells.length !== 5 || cells.includes(''))).toEqual([]);
});

test.each(rows)('%s who wants to %s, by %s', (_who, _want, _door, _holds, named = '') => {
  const titles = [...named.matchAll(/`([^`]+)`/g)].map(([, title = '']) => title);
  expect(titles.length).toBeGreaterThan(0);
  expect(titles.filter((title) => !tests.includes(`'${title}'`))).toEqual([]);
});
