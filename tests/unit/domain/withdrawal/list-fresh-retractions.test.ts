import {
  listFreshRetractions,
  type LocalRetraction,
} from '../../../../src/plugins/copydesk/domain/withdrawal/list-fresh-retractions';

const [noon, evening] = ['2026-03-01T12:00:00.000Z', '2026-03-01T18:00:00.000Z'];
const said = (locale: string | null, note: string, time: string | null = noon): LocalRetraction => ({
  ...{ locale, time, note },
});
/** As an older record keeps it. */
const old = (time: string | null = noon) => said(null, '', time);

const table: [what: string, found: LocalRetraction[], lifted: LocalRetraction[], fresh: LocalRetraction[]][] = [
  ['none', [], [said('uk', 'A')], []],
  ['the first', [said('uk', 'A')], [], [said('uk', 'A')]],
  ['the one that was lifted', [said('uk', 'A')], [said('uk', 'A')], []],
  ['another time', [said('uk', 'A', evening)], [said('uk', 'A')], [said('uk', 'A', evening)]],
  ['no time', [said('uk', 'A', null)], [said('uk', 'A')], [said('uk', 'A', null)]],
  ['no time, as before', [said('uk', 'A', null)], [said('uk', 'A', null)], []],
  ['one more at the same time', [said('uk', 'A'), said('uk', 'B')], [said('uk', 'A')], [said('uk', 'B')]],
  ['one more at the same time, before it', [said('uk', 'B'), said('uk', 'A')], [said('uk', 'A')], [said('uk', 'B')]],
  ['one more that says the same', [said('uk', 'A'), said('uk', 'A')], [said('uk', 'A')], [said('uk', 'A')]],
  ['one more without a note', [said('uk', 'A'), said('uk', '')], [said('uk', 'A')], [said('uk', '')]],
  ['another one in its place', [said('uk', 'B')], [said('uk', 'A')], [said('uk', 'B')]],
  ['its translation', [said('uk', 'A'), said('en', 'X')], [said('uk', 'A')], []],
  ['its translation, where there was no note', [said('en', 'X')], [said('uk', 'A'), said('en', '')], []],
  [
    'one more than its translation',
    [said('en', 'X'), said('en', 'Y')],
    [said('uk', 'A'), said('en', '')],
    [said('en', 'Y')],
  ],
  ['another translation', [said('en', 'Y')], [said('uk', 'A'), said('en', 'X')], [said('en', 'Y')]],
  ['one that an older record knows by its time', [said('uk', 'A'), said('en', 'X')], [old()], []],
  ['one more beside that', [said('uk', 'A'), said('uk', 'B')], [old()], [said('uk', 'B')]],
  ['one that an older record knows without a time', [said('uk', 'A', null)], [old(null)], []],
];

test.each(table)('%s', (_what, found, lifted, fresh) => {
  expect(listFreshRetractions(found, lifted)).toEqual(fresh);
});
