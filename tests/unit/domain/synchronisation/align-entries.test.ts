import {
  alignEntries,
  type EntryIdentity,
} from '../../../../src/plugins/copydesk/domain/synchronisation/align-entries';

const entry = (kind: string, time: string | null = null): EntryIdentity => ({ choices: kind, values: { kind, time } });

test.each<[string, EntryIdentity[], EntryIdentity[], (number | undefined)[]]>([
  ['the same in the same order', [entry('a', '1'), entry('b', '2')], [entry('a', '1'), entry('b', '2')], [0, 1]],
  ['the same in another order', [entry('b', '2'), entry('a', '1')], [entry('a', '1'), entry('b', '2')], [1, 0]],
  ['kinds whose times are not said yet', [entry('b'), entry('a')], [entry('a', '1'), entry('b', '2')], [1, 0]],
  ['one of two, by its kind', [entry('b')], [entry('a', '1'), entry('b', '2')], [1]],
  ['one of two of a kind, by its time', [entry('a', '2')], [entry('a', '1'), entry('a', '2')], [1]],
  ['a kind that was changed, by its place', [entry('a', '1')], [entry('b', '1')], [0]],
  ['nothing of a kind that the other list lacks', [entry('a'), entry('b')], [entry('b')], [undefined, 0]],
  ['two that say the same, each by its place', [entry('a'), entry('a')], [entry('a'), entry('a')], [0, 1]],
  [
    'two that say the same as one there: no one knows which it is',
    [entry('a', '1'), entry('a', '1')],
    [entry('a', '1'), entry('a', '2')],
    [0, undefined],
  ],
  [
    'the same, from the other side',
    [entry('a', '1'), entry('a', '2')],
    [entry('a', '1'), entry('a', '1')],
    [0, undefined],
  ],
  [
    'two that say the same as none there, by their place',
    [entry('a', '3'), entry('a', '3')],
    [entry('a', '1'), entry('a', '2')],
    [0, 1],
  ],
  ['entries without choices, by what they say', [url('x'), url('y')], [url('y'), url('x')], [1, 0]],
  ['entries without choices that differ, by their place', [url('x'), url('z')], [url('x'), url('y')], [0, 1]],
  ['an empty list', [], [entry('a')], []],
])('%s', (_what, entries, others, expected) => {
  expect(alignEntries(entries, others)).toEqual(expected);
});

function url(address: string): EntryIdentity {
  return { choices: '', values: { url: address } };
}
