import type { Row } from '../../../../src/plugins/copydesk/domain/document';
import { correctionMissing } from '../../../../src/plugins/copydesk/domain/translation/correction-missing';
import { judge } from './newsroom';
import { sayFindings } from '../say-findings';

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
  const say = (corrections: Row[], source: Row = uk) =>
    sayFindings(correctionMissing, judge({ uk: source, en: { corrections } }, 'en'));
  expect(say([correction(second, 'update', '')])).toEqual([
    '“Corrections” lacks correction 1 of 2 that the original in Ukrainian has. Readers need it here too.',
    '“Corrections” (part 1, “Note”) is empty: say what was corrected, as the original in Ukrainian does.',
  ]);
  expect(say([], { corrections: [uk.corrections[0]] })).toEqual([
    '“Corrections” lacks the correction that the original in Ukrainian has. Readers need it here too.',
  ]);
});

test('silent where a type has no corrections, in the source locale, and without a source', () => {
  expect(correctionMissing.assess(judge({ uk, en: {} }, 'en', { parts: {} }), {})).toEqual([]);
  expect(correctionMissing.assess(judge({ uk }, 'uk'), {})).toEqual([]);
  expect(correctionMissing.assess(judge({ en: {} }, 'en'), {})).toEqual([]);
});
