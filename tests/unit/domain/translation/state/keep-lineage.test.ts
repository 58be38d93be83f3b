import type { SourceField } from '../../../../../src/plugins/copydesk/domain/translation/state/document-state';
import { keepLineage, saysTheSameAs } from '../../../../../src/plugins/copydesk/domain/translation/state/keep-lineage';

/** Changes a text of the source, one after another. */
const change = (...changes: [print: string, how: 'minor' | 'major'][]): SourceField[] =>
  changes.reduce<SourceField[]>(
    (before, [print, how]) => keepLineage(before, [{ key: 'lede', print }], how === 'minor'),
    [{ key: 'lede', print: 'a' }],
  );

test.each<[what: string, changes: [string, 'minor' | 'major'][], isSame: boolean]>([
  ['nothing', [], true],
  ['a save without a change', [['a', 'major']], true],
  ['a minor change', [['b', 'minor']], true],
  [
    'minor changes',
    [
      ['b', 'minor'],
      ['c', 'minor'],
      ['c', 'major'],
    ],
    true,
  ],
  ['another change', [['b', 'major']], false],
  [
    'a minor change on top of another',
    [
      ['b', 'major'],
      ['c', 'minor'],
    ],
    false,
  ],
  [
    'another on top of a minor one',
    [
      ['b', 'minor'],
      ['c', 'major'],
    ],
    false,
  ],
  [
    'another that is taken back',
    [
      ['b', 'major'],
      ['a', 'major'],
    ],
    true,
  ],
])('after %s', (_what, changes, isSame) => {
  const [now] = change(...changes);
  expect(saysTheSameAs(now, { key: 'lede', print: 'a' })).toBe(isSame);
});

test('no more is remembered than is of a translation', () => {
  const many = Array.from({ length: 50 }, (_, index): [string, 'minor'] => [`b${index}`, 'minor']);
  expect(change(...many)[0]?.same).toHaveLength(20);
});

test('a field that is only there before, or now, does not say the same', () => {
  expect(saysTheSameAs(undefined, { key: 'lede', print: 'a' })).toBe(false);
  expect(saysTheSameAs({ key: 'lede', print: 'a' }, undefined)).toBe(false);
});
