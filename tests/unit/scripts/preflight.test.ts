import { readFileSync } from 'node:fs';
import path from 'node:path';
import { callScript } from './call-script';

describe('checkNode', () => {
  const tooOld = ['12.22.12', '18.20.8', '20.0.0', '20.18.3'];
  const fit = ['20.19.0', '20.20.2', '21.0.0', '22.0.0', '24.3.1', '26.0.0', '100.0.0'];

  test('refuses what is too old in one sentence', () => {
    expect(
      callScript(
        'lib/preflight.mjs',
        'checkNode',
        tooOld.map((version) => [version]),
      ),
    ).toEqual(
      tooOld.map((version) => ({
        userError: `Node.js ${version} is too old: install 20.19 or newer (see .nvmrc).`,
      })),
    );
  });

  test('accepts the rest, and the Node.js that runs this', () => {
    const calls = [...fit.map((version) => [version]), []];
    expect(callScript('lib/preflight.mjs', 'checkNode', calls)).toEqual(calls.map(() => ({})));
  });

  test('asks for what package.json asks for', () => {
    const manifest = path.resolve(__dirname, '..', '..', '..', 'package.json');
    const { engines } = JSON.parse(readFileSync(manifest, 'utf8')) as { engines: { node: string } };
    expect(engines.node).toMatch(/^>=20\.19\.0 /);
  });
});
