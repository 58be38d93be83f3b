import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(__dirname, '..', '..', '..');
const plugin = path.join(root, 'src', 'plugins', 'copydesk');

const sources = readdirSync(plugin, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(ts|tsx|json)$/.test(file) && !/\.test\.tsx?$/.test(file) && !file.includes('node_modules'))
  .map((file) => ({ file, lines: readFileSync(path.join(plugin, file), 'utf8').split('\n') }));

/** What the newsroom's own content model is made of. */
const components = readdirSync(path.join(root, 'src', 'components'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.replace('.json', '').replace(path.sep, '.'));

function findLines(mark: RegExp): string[] {
  return sources.flatMap(({ file, lines }) =>
    lines.flatMap((line, index) => (mark.test(line) ? [`${file}:${index + 1}: ${line.trim()}`] : [])),
  );
}

test('the plugin has sources to look at', () => {
  expect(sources.length).toBeGreaterThan(50);
  expect(components).toContain('sections.statement');
});

test('no source of the plugin names a content type of an application', () => {
  expect(findLines(/\bapi::/)).toEqual([]);
});

test.each(components)('no source of the plugin names the component %s', (uid) => {
  expect(findLines(new RegExp(`['"\`]${uid.replace('.', '\\.')}['"\`]`))).toEqual([]);
});
