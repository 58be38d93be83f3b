import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { callScript } from './call-script';

const ban = (forms: string[], where: { inNames?: boolean; inDocs?: boolean }) => ({
  forms,
  instead: 'owner',
  inNames: false,
  inDocs: false,
  ...where,
});
const inNames = (...forms: string[]) => [ban(forms, { inNames: true })];
const inDocs = (...forms: string[]) => [ban(forms, { inDocs: true })];

test.each([
  ['a word of a compound', 'findServant', inNames('servant'), true],
  ['in any of its forms', 'servants', inNames('servant', 'servants'), true],
  ['not a part of a word', 'observant', inNames('servant'), false],
  ['several words in a row', 'takeTurnsWith', inNames('take turns'), true],
  ['not several words apart', 'takeAllTurns', inNames('take turns'), false],
  ['a whole name with a capital', 'Desk', inNames('Desk'), true],
  ['not a name that contains it', 'DeskRow', inNames('Desk'), false],
  ['not words for pages', 'servant', inDocs('servant'), false],
])('names: %s (%s)', (_title, name, bans, isFound) => {
  const [outcome] = callScript('lib/vocabulary/find-banned.mjs', 'findBannedNames', [
    [bans, 'src/x.ts', [{ name, line: 7 }]],
  ]);
  expect(outcome).toEqual({ value: isFound ? [`src/x.ts:7: the name ${name}: write owner`] : [] });
});

test('names of files', () => {
  const calls = [
    [inNames('look anew'), 'src/delivery/look-anew.ts', []],
    [inNames('look anew'), 'tests/unit/look-anew.test.ts', []],
    [inNames('look anew'), 'src/look-anew/index.ts', []],
  ];
  const found = callScript('lib/vocabulary/find-banned.mjs', 'findBannedNames', calls);
  expect(found.map((outcome) => 'value' in outcome && (outcome.value as string[]).length)).toEqual([1, 1, 0]);
});

test.each([
  ['a word of a sentence', 'Whoever reads this', inDocs('whoever'), 1],
  ['not in code', '`whoever` and\n\n```js\nwhoever();\n```\n', inDocs('whoever'), 0],
  ['not in an address', '[this](whoever.md)', inDocs('whoever'), 0],
  ['not words for names', 'whoever', inNames('whoever'), 0],
])('pages: %s', (_title, text, bans, count) => {
  const [outcome] = callScript('lib/vocabulary/find-banned.mjs', 'findBannedWords', [[bans, 'docs/x.md', text]]);
  expect(outcome && 'value' in outcome && (outcome.value as string[]).length).toBe(count);
});

test('declared names are found, used ones are not', () => {
  const program = `
    import { used as alias, other } from 'library';
    export function declared(parameter: string) { const local = parameter.used; return other(local); }
    interface Shape { member: string }
    const object = { key: 1, ['computed']: 2, other };
    const { taken: renamed } = object;`;
  const [outcome] = callScript('lib/vocabulary/declared-names.mjs', 'listDeclaredNames', [['src/x.ts', program]]);
  const names = outcome && 'value' in outcome ? (outcome.value as { name: string }[]).map(({ name }) => name) : [];
  expect(names).toEqual(['declared', 'parameter', 'local', 'Shape', 'member', 'object', 'key', 'renamed']);
});

test('a term that is not in the code is reported', () => {
  const [outcome] = callScript('lib/vocabulary/read-glossary.mjs', 'readGlossary', [
    [
      '| term | meaning | in code |\n| --- | --- | --- |\n| gate | refuses | `enforce`, `refuse` |\n\n## Not this, but that\n\n| not this | but that | where |\n| - | - | - |\n| a, b c | d | names, docs |\n',
    ],
  ]);
  expect(outcome).toEqual({
    value: {
      terms: [{ term: 'gate', names: ['enforce', 'refuse'] }],
      bans: [{ forms: ['a', 'b c'], instead: 'd', inNames: true, inDocs: true }],
    },
  });
});

test('every name of the glossary is one of the code', () => {
  const script = path.resolve(__dirname, '..', '..', '..', 'scripts', 'check-vocabulary.mjs');
  const { stdout } = spawnSync(process.execPath, [script], { encoding: 'utf8' });
  expect(stdout.match(/^docs\/glossary\.md: .*$/gm)).toBeNull();
});
