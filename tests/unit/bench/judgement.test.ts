import { readFileSync } from 'node:fs';
import path from 'node:path';
import { collectCases } from '../../../bench/judgement/judgement-cases';
import { measureRules } from '../../../bench/judgement/measure-rules';
import { formatTable } from '../../../bench/report/format-table';

const root = path.resolve(__dirname, '../../..');
const measured = (folder: string) => measureRules(collectCases(path.join(root, 'tests/fixtures/judgement', folder)));
const known = measured('');
const heldOut = measured('held-out');

// A rule that changes shows here what that costs; the table in the documentation has to change with it.
test('the documentation says how well the rules agree with copy editors', () => {
  const rows = [
    ...known.map((agreement) => ['known', agreement] as const),
    ...heldOut.map((agreement) => ['held out', agreement] as const),
  ].map(([collection, { rule, missed, faulty, accused, right, precision, completeness }]) => [
    collection,
    `\`${rule}\``,
    `${missed} of ${faulty}`,
    `${accused} of ${right}`,
    `${precision} %`,
    `${completeness} %`,
  ]);
  const table = formatTable(['texts', 'rule', 'missed', 'accused wrongly', 'precision', 'recall'], rows);
  const documented = readFileSync(path.join(root, 'docs/operators.md'), 'utf8');
  const cellsOf = (text: string) => text.replace(/ +/g, ' ');
  for (const line of table.split('\n').filter((each) => each.includes('translation/'))) {
    expect(cellsOf(documented)).toContain(cellsOf(line));
  }
  expect(table.split('\n').filter((each) => each.includes('translation/'))).toHaveLength(6);
});

test.each([...known, ...heldOut])('$rule agrees well enough: $missed missed, $accused accused', (agreement) => {
  const { rule, faulty, missed, right, accused } = agreement;
  // Of the texts in a wrong language, names, brands, code and addresses are forgiven on purpose; the held-out ones are rich in them.
  const [mostMissed, mostAccused] = rule.endsWith('wrong-language') ? [0.15, 2 / 60] : [0.04, 0.05];
  expect(missed / faulty).toBeLessThanOrEqual(mostMissed);
  expect(accused / right).toBeLessThanOrEqual(mostAccused);
});
