import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { project } from '../../helpers/docs';

const read = (file: string) => readFileSync(path.join(project, file), 'utf8');
const list = (folder: string) =>
  readdirSync(path.join(project, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(ts|tsx|mjs|cjs)$/.test(file))
    .map((file) => `${folder}/${file.split(path.sep).join('/')}`);

/** Where the code says that it relies on a seam. */
const tags = ['src', 'config', 'scripts', 'bench']
  .flatMap(list)
  .flatMap((file) => [...read(file).matchAll(/@seam ([\w-]+)/g)].map(([, seam = '']) => ({ seam, file })));

const marked = (line = '') =>
  [...line.matchAll(/``\s*(.+?[^`])\s*``(?!`)|`([^`]+)`/g)].map(([, long, short]) => long ?? short ?? '');

const seams = read('docs/strapi-seams.md')
  .split(/^## /m)
  .slice(1)
  .map((section) => {
    const [name = ''] = section.split('\n');
    const find = (label: string) => section.split(/^- /m).find((line) => line.startsWith(`**${label}**`));
    return { name, why: find('Why'), issues: find('Issues'), code: marked(find('Code')), tests: marked(find('Tests')) };
  });

const tests = list('tests').map(read).join('\n');

test('there are seams', () => {
  expect(seams.length).toBeGreaterThan(20);
});

test('the page lists the seams that the code is tagged with, and no others', () => {
  expect(seams.map(({ name }) => name).sort()).toEqual([...new Set(tags.map(({ seam }) => seam))].sort());
});

describe.each(seams)('$name', ({ name, why, issues, code, tests: titles }) => {
  const files = tags.filter(({ seam }) => seam === name).map(({ file }) => file);
  const isWithin = (place: string) => (file: string) => file === place || file.startsWith(`${place}/`);

  test('names where it is', () => {
    expect(files.filter((file) => !code.some((place) => isWithin(place)(file)))).toEqual([]);
    expect(code.filter((place) => !files.some(isWithin(place)))).toEqual([]);
  });

  test('says why, and links issues by number', () => {
    expect(why?.length).toBeGreaterThan(20);
    for (const [, shown, number] of issues?.matchAll(
      /#(\d+)\]\(https:\/\/github\.com\/strapi\/strapi\/\w+\/(\d+)\)/g,
    ) ?? [])
      expect(shown).toBe(number);
  });

  test('names tests that are there', () => {
    expect(titles.length).toBeGreaterThan(0);
    expect(titles.filter((title) => !tests.includes(`'${title}'`))).toEqual([]);
  });
});
