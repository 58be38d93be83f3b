import {
  listFreshRetractions,
  type LocalRetraction,
} from '../../../../src/plugins/copydesk/domain/withdrawal/list-fresh-retractions';

const [noon, evening] = ['2026-03-01T12:00:00.000Z', '2026-03-01T18:00:00.000Z'];
const told = (locale: string | null, note: string, time: string | null = noon): LocalRetraction => ({
  ...{ locale, time, note },
});
/** As an older record keeps it. */
const old = (time: string | null = noon) => told(null, '', time);

const table: [what: string, found: LocalRetraction[], lifted: LocalRetraction[], fresh: LocalRetraction[]][] = [
  ['none', [], [told('uk', 'A')], []],
  ['the first', [told('uk', 'A')], [], [told('uk', 'A')]],
  ['the one that was lifted', [told('uk', 'A')], [told('uk', 'A')], []],
  ['another time', [told('uk', 'A', evening)], [told('uk', 'A')], [told('uk', 'A', evening)]],
  ['no time', [told('uk', 'A', null)], [told('uk', 'A')], [told('uk', 'A', null)]],
  ['no time, as before', [told('uk', 'A', null)], [told('uk', 'A', null)], []],
  ['one more at the same time', [told('uk', 'A'), told('uk', 'B')], [told('uk', 'A')], [told('uk', 'B')]],
  ['one more at the same time, before it', [told('uk', 'B'), told('uk', 'A')], [told('uk', 'A')], [told('uk', 'B')]],
  ['one more that says the same', [told('uk', 'A'), told('uk', 'A')], [told('uk', 'A')], [told('uk', 'A')]],
  ['one more without a note', [told('uk', 'A'), told('uk', '')], [told('uk', 'A')], [told('uk', '')]],
  ['another one in its place', [told('uk', 'B')], [told('uk', 'A')], [told('uk', 'B')]],
  ['its translation', [told('uk', 'A'), told('en', 'X')], [told('uk', 'A')], []],
  ['its translation, where there was no note', [told('en', 'X')], [told('uk', 'A'), told('en', '')], []],
  [
    'one more than its translation',
    [told('en', 'X'), told('en', 'Y')],
    [told('uk', 'A'), told('en', '')],
    [told('en', 'Y')],
  ],
  ['another translation', [told('en', 'Y')], [told('uk', 'A'), told('en', 'X')], [told('en', 'Y')]],
  ['one that an older record knows by its time', [told('uk', 'A'), told('en', 'X')], [old()], []],
  ['one more beside that', [told('uk', 'A'), told('uk', 'B')], [old()], [told('uk', 'B')]],
  ['one that an older record knows without a time', [told('uk', 'A', null)], [old(null)], []],
];

test.each(table)('%s', (_what, found, lifted, fresh) => {
  expect(listFreshRetractions(found, lifted)).toEqual(fresh);
});
