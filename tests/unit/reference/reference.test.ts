import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { attributionParts } from '../../../src/plugins/copydesk/domain/policy/parts';
import { parsePolicy, policySchema, typePolicySchema } from '../../../src/plugins/copydesk/domain/policy/policy';
import { settableRules } from '../../../src/plugins/copydesk/domain/rules';
import { composeReference } from '../../../src/reference/compose-reference';
import { describeOptions } from '../../../src/reference/describe-options';
import { policyExamples } from '../../../src/reference/policy-examples';
import { readDocstring } from '../../../src/reference/read-docstring';

const root = path.resolve(__dirname, '../../..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');

/** Formats files as `npm run docs` does. Prettier is an ES module, which Jest cannot load itself. */
function format(files: Record<string, string>): Record<string, string> {
  const program = `
    import { formatFiles } from './scripts/lib/format-files.mjs';
    import { readFileSync } from 'node:fs';
    console.log(JSON.stringify(await formatFiles(JSON.parse(readFileSync(0, 'utf8')))));`;
  const input = JSON.stringify(files);
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--input-type=module', '--eval', program], {
    cwd: root,
    encoding: 'utf8',
    input,
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as Record<string, string>;
}

test('there is a page for every rule, and no other', () => {
  const rules = settableRules.map(({ id }) => `${id.replace('/', '-')}.md`);
  expect(readdirSync(path.join(root, 'docs/rules')).sort()).toEqual([...rules, 'README.md'].sort());
});

const files = format(composeReference(read));

test.each(Object.keys(files))('%s is up to date; `npm run docs` writes it', (file) => {
  expect(read(file)).toBe(files[file]);
});

test.each(settableRules.map((rule) => ({ id: rule.id, rule })))('every option of $id has a meaning', ({ rule }) => {
  expect(describeOptions(rule.options).filter(({ description }) => description === '')).toEqual([]);
});

test.each(Object.entries({ policySchema, typePolicySchema, attributionParts }))(
  'every key of %s has a meaning',
  (_name, schema) => {
    const keys = describeOptions(schema);
    expect(keys.length).toBeGreaterThan(4);
    expect(keys.filter(({ description }) => description === '')).toEqual([]);
  },
);

test.each(Object.entries(policyExamples))('the policy “%s” can be read', (_title, policy) => {
  expect(parsePolicy(policy)).toMatchObject(policy);
});

test('the examples of a policy show every key, and every choice of a type', () => {
  const shown = JSON.stringify(policyExamples);
  const keys = [policySchema, typePolicySchema].flatMap((schema) =>
    describeOptions(schema).map(({ key }) => key.split('.').at(-1)),
  );
  const { release, staleTranslations } = typePolicySchema.shape;
  const choices = [release, staleTranslations].flatMap((choice) => choice.unwrap().options);
  expect([...keys, ...choices].filter((word) => !shown.includes(`"${word}"`))).toEqual([]);
});

test('a docstring becomes paragraphs, its links plain names', () => {
  const source =
    '/**\n * A rule that asks\n * {@link isSame} first.\n *\n * Forgiven is *nothing*.\n */\nexport const one = defineRule({';
  expect(readDocstring(source)).toBe('A rule that asks `isSame` first.\n\nForgiven is *nothing*.');
  expect(() => readDocstring('export const one = defineRule({')).toThrow('no docstring');
});
