import { alignSections } from '../../../../src/plugins/copydesk/domain/synchronisation/align-sections';
import { alignMoved } from '../../../../src/plugins/copydesk/domain/synchronisation/align-moved';
import { readEntries } from '../../../../src/plugins/copydesk/domain/synchronisation/read-entries';
import { claimScope, writeReport } from './claims';

const read = (sections: string, firstRow?: number) =>
  readEntries(writeReport(sections, firstRow), ['body'], claimScope);

type Case = [what: string, here: string, there: string, expected: (number | undefined)[]];

describe('sections of two languages', () => {
  const cases: Case[] = [
    ['that show the same, in order', 'a S1, b S2', 'A S1, B S2', [0, 1]],
    ['of which one shows nothing yet, in order', 'a -, b S2', 'A S1, B S2', [0, 1]],
    ['that changed places, by what they show', 'a S1, b S2', 'B S2, A S1', [1, 0]],
    ['that show the same source everywhere, in order', 'a S1, b S1', 'A S1, B S1', [0, 1]],
    ['of which one shows another source: not that one', 'a S1, b S9', 'A S1, B S2', [0, undefined]],
    ['that no source tells apart: none of them', 'a S1, b -', 'B S2, A S1', [undefined, undefined]],
    ['the only one of its kind, whatever it shows', 'a S9, [x]', 'A S1, [y]', [0, 1]],
    ['without words, in order, whatever they show', '[x], [y], a S1', '[y], [z], A S1', [0, 1, 2]],
    ['of other kinds: none', 'a S1, b S2', 'A S1, [x]', [undefined, undefined]],
    ['one too few: none, for nothing tells which', 'a S1, b S2', 'A S1, X S3, B S2', [undefined, undefined]],
  ];
  test.each(cases)('%s', (_, here, there, expected) => {
    expect(alignSections(read(here), read(there, 50))).toEqual(expected);
  });

  test('are named in order by who only wants to say what differs', () => {
    expect(alignSections(read('a S1, b S9'), read('A S1, B S2'), true)).toEqual([0, 1]);
  });
});

describe('sections of one language at two moments', () => {
  const cases: Case[] = [
    ['by their rows, whatever they say now', '2 B2 S9, 1 A2 S8', '1 A S1, 2 B S2', [1, 0]],
    ['by their rows: a new one is none of the former', '2 B S2, 3 X S1', '1 A S1, 2 B S2', [1, undefined]],
    ['by all that they hold', '11 B S2, 12 A S1', '1 A S1, 2 B S2', [1, 0]],
    ['by their words, whatever they show now', '11 B S1, 12 A S2', '1 A S1, 2 B S2', [1, 0]],
    ['by what they show, whatever their words', '11 B2 S2, 12 A2 S1', '1 A S1, 2 B S2', [1, 0]],
    ['what is left in order, if it shows the same', '11 B S2, 12 A2 -, 13 C2 -', '1 A -, 2 B S2, 3 C -', [1, 0, 2]],
    ['not other words that show something else', '11 B S2, 12 A2 S9', '1 A S1, 2 B S2', [1, undefined]],
    ['not what is left and of another kind', '11 B S2, 12 [x]', '1 A S1, 2 B S2', [1, undefined]],
    ['those that are equal, each in its place', '11 A S1, 12 A S1', '1 A S1, 2 A S1', [0, 1]],
    ['one that was put in between', '11 A S1, 12 X S3, 13 B S2', '1 A S1, 2 B S2', [0, undefined, 1]],
    ['one that was taken out', '11 B S2', '1 A S1, 2 B S2', [1]],
  ];
  test.each(cases)('%s', (_, now, before, expected) => {
    expect(alignMoved(read(now), read(before))).toEqual(expected);
  });
});
