import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import manifest from '../../../src/plugins/copydesk/package.json';
import { project } from '../../helpers/docs';

const plugin = path.join(project, 'src', 'plugins', 'copydesk');
const load = createRequire(__filename);

/** Packages that the plugin's code imports; types alone where a package is only needed to compile. */
const imports = readdirSync(plugin, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .flatMap((file) => {
    const text = readFileSync(path.join(plugin, file), 'utf8');
    return [...text.matchAll(/^(?:import|export)( type)?[^;]*? from '([^'.][^']*)'/gm)].map(
      ([, isType, name = '']) => ({
        file,
        isType: isType !== undefined,
        name: name.startsWith('@') ? name.split('/').slice(0, 2).join('/') : (name.split('/')[0] ?? ''),
      }),
    );
  })
  .filter(({ name }) => !name.startsWith('node:'));

const atRunTime = { ...manifest.dependencies, ...manifest.peerDependencies };
const declared = { ...atRunTime, ...manifest.devDependencies };

test('every import of the plugin is declared in its package.json', () => {
  expect(imports.length).toBeGreaterThan(100);
  const undeclared = imports.filter(
    ({ name, isType }) => !(name in atRunTime) && !(isType && `@types/${name}` in declared),
  );
  expect(undeclared).toEqual([]);
});

test('nothing is declared that the plugin does not import', () => {
  const names = new Set(imports.flatMap(({ name }) => [name, `@types/${name}`]));
  expect(Object.keys(declared).filter((name) => !names.has(name))).toEqual([]);
});

test.each(Object.entries(declared))('%s is declared in the version that is tested here: %s', (name, range) => {
  const { version } = JSON.parse(readFileSync(path.join(project, 'node_modules', name, 'package.json'), 'utf8')) as {
    version: string;
  };
  expect(range.replace('^', '')).toBe(version);
});

test('no import leads out of the plugin', () => {
  const leaving = readdirSync(plugin, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .flatMap((file) =>
      [...readFileSync(path.join(plugin, file), 'utf8').matchAll(/from '(\.[^']+)'/g)].map(([, target = '']) =>
        path.relative(plugin, path.resolve(plugin, path.dirname(file), target)),
      ),
    )
    .filter((target) => target.startsWith('..'));
  expect(leaving).toEqual([]);
});

test('the command of docs/adopting.md installs exactly the dependencies', () => {
  const guide = readFileSync(path.join(project, 'docs', 'adopting.md'), 'utf8');
  const [, program = ''] = /node -p "(.+)"\)$/m.exec(guide) ?? [];
  const run = new Function('require', `return ${program}`) as (load: (name: string) => unknown) => string;
  const wanted = Object.entries(manifest.dependencies).map(([name, version]) => `${name}@${version}`);
  expect(run((name) => load(path.join(project, name))).split(' ')).toEqual(wanted);
});

test('a package without types of its own has them declared beside it', () => {
  const untyped = Object.keys(manifest.dependencies).filter((name) => {
    const folder = path.join(project, 'node_modules', name);
    const { types, typings, exports } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as Record<
      string,
      unknown
    >;
    const isTyped = types !== undefined || typings !== undefined || JSON.stringify(exports ?? '').includes('.d.');
    return !isTyped && !readdirSync(folder).includes('index.d.ts');
  });
  expect(untyped).toContain('pg');
  expect(untyped.filter((name) => !(`@types/${name}` in manifest.devDependencies))).toEqual([]);
});

test('the guide installs the types that only compiling needs', () => {
  const guide = readFileSync(path.join(project, 'docs', 'adopting.md'), 'utf8');
  const wanted = Object.entries(manifest.devDependencies).map(([name, version]) => `${name}@${version}`);
  expect(guide).toContain(`npm install --save-dev ${wanted.join(' ')}\n`);
});
