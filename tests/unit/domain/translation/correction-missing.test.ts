import type { Row } from '../../../../src/plugins/copydesk/domain/document';
import { correctionMissing } from '../../../../src/plugins/copydesk/domain/translation/correction-missing';
import { judge } from './newsroom';

const correction = (publishedAt: string | Date, kind: string, note: string): Row => ({ publishedAt, kind, note });
const [first, second] = ['2024-08-21T09:30:00.000Z', '2024-08-22T09:30:00.000Z'];
const uk = { corrections: [correction(first, 'correction', 'Виправлено'), correction(second, 'update', 'Доповнено')] };

const find = (corrections: Row[] | null, source: Row = uk) =>
  correctionMissing.assess(judge({ uk: source, en: { corrections } }, 'en'), {});

test.each<[string, Row[] | null, string[]]>([
  ['both made', [correction(first, 'correction', 'Corrected'), correction(second, 'update', 'Added')], []],
  ['in another order', [correction(second, 'update', 'Added'), correction(new Date(first), 'correction', 'Fixed')], []],
  [
    'not yet synchronised',
    [correction('2024-01-01', 'update', 'Corrected'), correction(second, 'update', 'Added')],
    [],
  ],
  ['one too many', [...uk.corrections, correction('2024-09-01', 'update', 'More')], []],
  ['none', null, ['corrections', 'corrections']],
  ['the first absent', [correction(second, 'update', 'Added')], ['corrections']],
  [
    'a blank note',
    [correction(first, 'correction', 'Corrected'), correction(second, 'update', ' ')],
    ['corrections.1.note'],
  ],
  [
    'a blank note elsewhere',
    [correction(second, 'update', ''), correction(first, 'correction', 'Fixed')],
    ['corrections.0.note'],
  ],
])('%s', (_what, corrections, paths) => {
  expect(find(corrections).map(({ path }) => path.join('.'))).toEqual(paths);
});

test('the message says which', () => {
  expect(find([correction(second, 'update', '')]).map(({ message }) => message)).toEqual([
    'Correction 1 of 2 in the Ukrainian original is missing from “Corrections” here. Readers need it too.',
    'Correction 2 of 2 in the Ukrainian original is in “Corrections” here, but does not say what was corrected.',
  ]);
  expect(find([], { corrections: [uk.corrections[0]] })[0]?.message).toMatch(
    /^The correction in the Ukrainian original/,
  );
});

test('silent where a type has no corrections, in the source locale, and without a source', () => {
  expect(correctionMissing.assess(judge({ uk, en: {} }, 'en', { parts: {} }), {})).toEqual([]);
  expect(correctionMissing.assess(judge({ uk }, 'uk'), {})).toEqual([]);
  expect(correctionMissing.assess(judge({ en: {} }, 'en'), {})).toEqual([]);
});
