import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(__dirname, '..', '..', '..');

/** All programs of a part of Strapi's panel, as they are installed. */
function readPanel(name: string): string {
  const folder = path.join(root, 'node_modules', '@strapi', name, 'dist', 'admin');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.js'))
    .map((file) => readFileSync(path.join(folder, file), 'utf8'))
    .join('\n');
}

const read = (...file: string[]) => readFileSync(path.join(root, ...file), 'utf8');
const plugin = path.join('src', 'plugins', 'copydesk', 'admin', 'src');
const contentManager = readPanel('content-manager');
const internationalisation = readPanel('i18n');

const watched = [
  ...read(plugin, 'refusals', 'watch-publications.ts').matchAll(
    /'((?:publish|update|create|delete|unpublish|discard)\w+)'/g,
  ),
].map(([, name = '']) => name);

test('endpoints are watched', () => {
  expect(new Set(watched).size).toBeGreaterThan(6);
});

test.each([...new Set(watched)])('Strapi’s panel has the endpoint %s', (name) => {
  expect(contentManager + internationalisation).toMatch(new RegExp(`\\b${name}: build(er)?\\.mutation`));
});

test.each(['Document', 'Relations'])('Strapi’s content manager tags what it fetches with %s', (tag) => {
  expect(contentManager).toMatch(new RegExp(`(type: |\\[\\s*)'${tag}'`));
});

test.each(['unstable_useDocumentLayout', 'unstable_useDocumentActions', 'buildValidParams'])(
  'Strapi’s content manager exports %s',
  (name) => {
    expect(contentManager).toMatch(new RegExp(`exports\\.${name} = `));
  },
);

test.each([
  'Admin/CM/pages/EditView/mutate-edit-view-layout',
  'Admin/CM/pages/ListView/inject-column-in-table',
  'Admin/CM/pages/ListView/inject-in-filters',
])('Strapi’s content manager offers the hook %s', (hook) => {
  expect(contentManager).toContain(`'${hook}'`);
});

test('Strapi keeps the closed banner under the key that is set', () => {
  const [, key = ''] = /bannerKey = '([A-Z_]+?)_FOR_/.exec(read('src', 'admin', 'dismiss-promotions.ts')) ?? [];
  expect(key).not.toBe('');
  expect(readPanel('upload') + readPanel('admin')).toContain(key);
});
