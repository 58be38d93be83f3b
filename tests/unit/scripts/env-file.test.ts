import { readFileSync } from 'node:fs';
import path from 'node:path';
import { callScript } from './call-script';

describe('fillEnvironment', () => {
  test.each<[string, string, Record<string, string>, string]>([
    ['fills what is empty', 'JWT_SECRET=\n', { JWT_SECRET: 'made' }, 'JWT_SECRET=made\n'],
    ['fills the last line', 'A=\nB=', { A: '1', B: '2' }, 'A=1\nB=2'],
    ['keeps what is filled', 'PORT=1337\n', { PORT: '80' }, 'PORT=1337\n'],
    ['keeps what it has nothing for', 'DATABASE_URL=\n', { PORT: '80' }, 'DATABASE_URL=\n'],
    [
      'keeps comments',
      '# Signs sessions: JWT_SECRET=\nA=\n',
      { A: '1', JWT_SECRET: '2' },
      '# Signs sessions: JWT_SECRET=\nA=1\n',
    ],
    ['keeps the line ends of Windows', 'A=\r\nB=\r\n', { A: '1', B: '2' }, 'A=1\r\nB=2\r\n'],
    ['takes values as they are', 'A=\n', { A: '$1$&$$' }, 'A=$1$&$$\n'],
  ])('%s', (_, example, values, expected) => {
    expect(callScript('lib/env-file.mjs', 'fillEnvironment', [[example, values]])).toEqual([{ value: expected }]);
  });

  test('leaves nothing of .env.example empty but the database, which is our own then', () => {
    const example = readFileSync(path.resolve(__dirname, '..', '..', '..', '.env.example'), 'utf8');
    const empty = [...example.matchAll(/^([A-Z_]+)=$/gm)].map(([, name]) => name);
    expect(empty).toContain('JWT_SECRET');
    const made = Object.fromEntries(empty.filter((name) => name !== 'DATABASE_URL').map((name) => [name, 'made']));
    const [outcome] = callScript('lib/env-file.mjs', 'fillEnvironment', [[example, made]]);
    const { value } = outcome as { value: string };
    expect(value.match(/^[A-Z_]+=$/gm)).toEqual(['DATABASE_URL=']);
    expect(value.replaceAll('=made', '=')).toBe(example);
  });
});

describe('completeEnvironment', () => {
  test.each<[string, string, Record<string, string>, string]>([
    ['fills what is empty', 'A=\nB=2\n', { A: '1' }, 'A=1\nB=2\n'],
    ['adds what is not named', 'PORT=4000\n', { A: '1', B: '2' }, 'PORT=4000\nA=1\nB=2\n'],
    ['ends a last line before it adds', 'PORT=4000', { A: '1' }, 'PORT=4000\nA=1\n'],
    ['begins an empty file', '', { A: '1' }, 'A=1\n'],
    ['does both', 'A=\n# B=\n', { A: '1', B: '2' }, 'A=1\n# B=\nB=2\n'],
    ['keeps what is filled', 'A=mine\n', { A: '1' }, 'A=mine\n'],
  ])('%s', (_, content, values, expected) => {
    expect(callScript('lib/env-file.mjs', 'completeEnvironment', [[content, values]])).toEqual([{ value: expected }]);
  });
});
