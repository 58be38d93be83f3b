import type { Row } from '../../../../src/plugins/copydesk/domain/document';
import { patchEntry } from '../../../../src/plugins/copydesk/domain/synchronisation/patch-entry';
import { planOrder, reorderEntry } from '../../../../src/plugins/copydesk/domain/synchronisation/plan-order';
import { planPatches } from '../../../../src/plugins/copydesk/domain/synchronisation/plan-patches';
import {
  type History,
  translateByHistory,
} from '../../../../src/plugins/copydesk/domain/synchronisation/translate-by-history';
import { claimScope, describeReport, writeReport } from './claims';

interface Change {
  what: string;
  /** The original before and after; rows that it has afterwards are new ones unless they are named. */
  uk: [before: string, after: string];
  /** The translation before and as it becomes. */
  en: [before: string, after: string];
  /** Which section of the translation was made from which of the original, as recorded. */
  recorded?: number[];
}

const changes: Change[] = [
  { what: 'two claims changed places', uk: ['1 A S1, 2 B S2', '2 B S2, 1 A S1'], en: ['a S1, b S2', 'b S2, a S1'] },
  { what: 'the same, without rows', uk: ['1 A S1, 2 B S2', '11 B S2, 12 A S1'], en: ['a S1, b S2', 'b S2, a S1'] },
  {
    what: 'claims of the same source changed places, one of them gets another',
    uk: ['1 A S1, 2 B S1', '11 B S1, 12 A S9'],
    en: ['a S1, b S1', 'b S1, a S9'],
  },
  {
    what: 'they changed places and words',
    uk: ['1 A S1, 2 B S2', '2 B2 S2, 1 A2 S1'],
    en: ['a S1, b S2', 'b S2, a S1'],
  },
  {
    what: 'their sources alone were exchanged',
    uk: ['1 A S1, 2 B S2', '1 A S2, 2 B S1'],
    en: ['a S1, b S2', 'a S2, b S1'],
  },
  { what: 'the same, without rows', uk: ['1 A S1, 2 B S2', '11 A S2, 12 B S1'], en: ['a S1, b S2', 'a S2, b S1'] },
  { what: 'a source is new', uk: ['1 A S1, 2 B S2', '11 A S9, 12 B S2'], en: ['a S1, b S2', 'a S9, b S2'] },
  {
    what: 'one was put in between, and a source is new',
    uk: ['1 A S1, 2 B S2', '11 A S1, 12 X S3, 13 B S9'],
    en: ['a S1, b S2', 'a S1, b S9'],
  },
  {
    what: 'one was taken out',
    uk: ['1 A S1, 2 B S2, 3 C S3', '1 A S1, 3 C S9'],
    en: ['a S1, b S2, c S3', 'a S1, b S2, c S9'],
  },
  {
    what: 'one took the place of another',
    uk: ['1 A S1, 2 B S2', '3 X S3, 2 B S9'],
    en: ['a S1, b S2', 'a S1, b S9'],
  },
  {
    what: 'one that the translation lacks gets another source, all else has the same',
    uk: ['1 A S1, 2 X S1, 3 B S1', '1 A S1, 2 X S9, 3 B S8'],
    en: ['a S1, b S1', 'a S1, b S8'],
    recorded: [0, 2],
  },
  {
    what: 'the same, and nothing was recorded',
    uk: ['1 A S1, 2 X S1, 3 B S1', '1 A S1, 2 X S9, 3 B S8'],
    en: ['a S1, b S1', 'a S1, b S1'],
  },
  {
    what: 'a chart moved past claims',
    uk: ['1 A S1, 2 [x], 3 B S2', '2 [y], 3 B S2, 1 A S1'],
    en: ['a S1, [x], b S2', '[y], b S2, a S1'],
  },
];

test.each(changes)('the translation follows when $what', ({ uk, en, recorded }) => {
  const before = { uk: writeReport(uk[0]), en: writeReport(en[0], 50) };
  const history: History = {
    versions: before,
    original: 'uk',
    ...(recorded && { recorded: (_, [, position]) => ({ is: ['body', recorded[Number(position)] ?? -1] }) }),
  };
  expect(describeReport(follow(writeReport(uk[1]), before.en, history))).toBe(en[1]);
});

function follow(from: Row, to: Row, history: History): Row {
  const everywhere = { from: () => true, to: () => true };
  const translate = (row: Row) =>
    translateByHistory(history, { locale: 'uk', row: from }, { locale: 'en', row }, claimScope);
  const ordered = reorderEntry(to, planOrder(from, to, claimScope, translate(to)));
  return patchEntry(ordered, planPatches(from, ordered, claimScope, everywhere, translate(ordered)));
}
