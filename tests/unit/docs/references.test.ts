import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import packageJson from '../../../package.json';
import { listBlocks, type Page, project, proseOf, readPages, readTable } from '../../helpers/docs';

const pages = readPages();
const read = (file: string) => readFileSync(path.join(project, file), 'utf8');

/** Names a heading as GitHub does in addresses. */
const anchorOf = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replace(/ /g, '-');
const anchorsOf = (page: Page) =>
  (proseOf(page).match(/^#+ .*$/gm) ?? []).map((line) => anchorOf(line.replace(/^#+ /, '')));

const links = pages.flatMap((page) =>
  [...proseOf(page).matchAll(/\]\((?!https?:)([^)\s]+)\)/g)].map(([, target = '']) => [page.name, target] as const),
);

test('there are pages and links to follow', () => {
  expect(pages.length).toBeGreaterThan(10);
  expect(links.length).toBeGreaterThan(30);
});

test.each(links)('%s: the link to %s leads somewhere', (name, target) => {
  const [file = '', anchor] = target.split('#');
  const wanted = path.join(path.dirname(name), file);
  const linked = file === '' ? name : wanted;
  expect(existsSync(path.join(project, linked))).toBe(true);
  if (anchor !== undefined) expect(anchorsOf({ name: linked, text: read(linked) })).toContain(anchor);
});

const top = readdirSync(project, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);
/** Paths that are there only once something has run. */
const made = ['dist', '.tmp', 'node_modules', 'public'];

/** Everything in code marks that reads like a path of this project. */
const paths = pages
  .filter(({ name }) => name !== 'CHANGELOG.md')
  .flatMap((page) =>
    [...proseOf(page).matchAll(/`([\w.-]+(?:\/[\w.[\]-]+)+\/?)`/g)]
      .map(([, found = '']) => found)
      .filter((found) => top.includes(found.split('/')[0] ?? '') && !made.includes(found.split('/')[0] ?? ''))
      .map((found) => [page.name, found] as const),
  );

test.each(paths)('%s: there is a %s', (page, found) => {
  const places = [project, path.join(project, path.dirname(page))];
  expect(places.some((place) => existsSync(path.join(place, found)))).toBe(true);
});

const commands = pages.flatMap((page) =>
  [...page.text.matchAll(/npm (?:run )?(?<script>[a-z][\w:-]*)/g)].flatMap(({ 0: command, groups }) => {
    const script = groups?.script ?? '';
    return command.startsWith('npm run ') || ['start', 'test'].includes(script) ? [[page.name, script] as const] : [];
  }),
);

test.each(commands)('%s: `npm run %s` is a script', (_page, script) => {
  expect(Object.keys(packageJson.scripts)).toContain(script);
});

test('every script for operators is explained to them', () => {
  const forDevelopers = /^(test|lint|format|typecheck|openapi|graphql-schema|docs$)/;
  const { text } = pages.find(({ name }) => name === 'docs/operators.md') ?? { text: '' };
  const explained = readTable(text, 'Commands').map(([command = '']) => command.replace(/`(npm (?:run )?)(.+)`/, '$2'));
  const scripts = Object.keys(packageJson.scripts).filter((name) => !forDevelopers.test(name));
  expect(explained.sort()).toEqual(scripts.sort());
});

describe('variables', () => {
  const example = [...read('.env.example').matchAll(/^([A-Z_]+)=/gm)].map(([, name = '']) => name);
  const { text } = pages.find(({ name }) => name === 'docs/operators.md') ?? { text: '' };
  const listed = readTable(text, 'Variables').flatMap(([names = '']) =>
    [...names.matchAll(/`([A-Z_]+)`/g)].map(([, name = '']) => name),
  );

  test('the page for operators lists those of .env.example, no more and no less', () => {
    expect(listed.sort()).toEqual([...example].sort());
  });

  test('the code reads those of .env.example, no more and no less', () => {
    const [schemaText = ''] = read('src/environment.ts').split('.transform(({');
    const schema = [...schemaText.matchAll(/^ {4}([A-Z_]+): /gm)].map(([, name = '']) => name);
    expect(schema.filter((name) => name !== 'NODE_ENV').sort()).toEqual([...example].sort());
  });

  const programs = ['src', 'scripts', 'tests', 'examples'].flatMap((folder) =>
    readdirSync(path.join(project, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(ts|mjs|cjs)$/.test(file) && !file.includes('node_modules'))
      .map((file) => path.join(folder, file)),
  );
  const known = new Set([...example, ...programs.flatMap((file) => read(file).match(/\b[A-Z]+(?:_[A-Z]+)+\b/g) ?? [])]);
  const named = pages
    .filter(({ name }) => !name.startsWith('docs/decisions/'))
    .flatMap((page) =>
      [...page.text.matchAll(/(?:`|env\.)([A-Z]+(?:_[A-Z]+)+)\b/g)].map(([, name = '']) => [page.name, name] as const),
    );

  test.each(named)('%s: the code knows %s', (_page, name) => {
    expect(known).toContain(name);
  });
});

test('every block of code says its language', () => {
  const fences = pages.map(({ name, text }) => [name, (text.match(/^ *```/gm) ?? []).length / 2] as const);
  expect(fences).toEqual(pages.map((page) => [page.name, listBlocks(page).length]));
});
