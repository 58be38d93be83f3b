import type { Row } from '../../../../src/plugins/copydesk/domain/document';
import { matchEntries } from '../../../../src/plugins/copydesk/domain/translation/match-entries';

const rows = (kinds: string): Row[] => [...kinds].map((kind) => ({ kind }));
const isSame = (one: Row, other: Row) => one.kind === other.kind;

test.each<[what: string, originals: string, entries: string, positions: number[]]>([
  ['the same', 'ab', 'ab', [0, 1]],
  ['another order', 'ab', 'ba', [1, 0]],
  ['none', 'ab', '', [-1, -1]],
  ['the first is absent', 'ab', 'b', [-1, 0]],
  ['the last is absent', 'ab', 'a', [0, -1]],
  ['one that differs is taken by its place', 'ab', 'ax', [0, 1]],
  ['a place that is another’s already is not taken', 'ab', 'bx', [-1, 0]],
  ['of two alike each has its own', 'aa', 'aa', [0, 1]],
  ['of two alike only one is there', 'aa', 'a', [0, -1]],
  ['one too many', 'a', 'xa', [1]],
])('%s', (_what, originals, entries, positions) => {
  const matches = matchEntries(rows(originals), rows(entries), isSame);
  expect(matches.map(({ position }) => position)).toEqual(positions);
  expect(matches.map(({ match }) => match?.kind)).toEqual(positions.map((position) => entries[position]));
});
