import {
  type Debt,
  findOutOfPolicy,
  type LetOut,
  listOpenDebts,
  settleDebts,
} from '../../../../src/plugins/copydesk/domain/release/debt';
import type { Violation } from '../../../../src/plugins/copydesk/domain/violation';

const fault = (locale: string, rule: Violation['rule'], changes: Partial<Violation> = {}): Violation => ({
  ...{ rule, level: 'error', locale, path: ['x'], message: 'Wrong', wording: { key: 'wrong' } },
  ...changes,
});
const unsigned = fault('en', 'attribution/byline-missing');
const short = fault('en', 'translation/field-missing');
const absent = fault('pl', 'translation/locale-missing', { path: [] });

const at = '2024-05-15T12:00:00.000Z';
const before = '2024-05-01T12:00:00.000Z';
const olena = { id: 1, name: 'Olena' };
const known = (violation: Violation): Debt => ({ ...violation, cause: 'kept', since: before, by: null });
const assessed: LetOut['assessed'] = { uid: 'x', documentId: 'x', versions: {}, publishedVersions: {}, related: [] };
const letOut = (changes: Partial<LetOut>): LetOut => ({
  ...{ locales: ['uk'], assessed, before: [], tolerated: [], at, by: olena },
  ...changes,
});
const describeDebts = (debts: readonly Debt[]) =>
  debts.map(({ locale, rule, cause, since }) => [locale, rule, cause, since]);

test.each<[string, readonly Debt[], LetOut, readonly Violation[], unknown[]]>([
  ['nothing is wrong', [], letOut({}), [], []],
  [
    'what is wrong where it was published was let out',
    [],
    letOut({ locales: ['en'], before: [unsigned] }),
    [unsigned],
    [['en', unsigned.rule, 'kept', at]],
  ],
  ['what was wrong elsewhere before was not', [], letOut({ before: [unsigned] }), [unsigned], []],
  ['what it brought about elsewhere was', [], letOut({}), [short], [['en', short.rule, 'left-behind', at]]],
  ['a debt keeps its day', [known(unsigned)], letOut({}), [unsigned], [['en', unsigned.rule, 'kept', before]]],
  ['a debt that is paid is gone', [known(unsigned)], letOut({ locales: ['en'] }), [], []],
  ['a warning is no debt', [], letOut({ locales: ['en'] }), [{ ...unsigned, level: 'warn' }], []],
  [
    'a locale that readers never had',
    [],
    letOut({ tolerated: [absent, { ...absent, rule: 'translation/field-missing' }] }),
    [],
    [['pl', absent.rule, 'kept', at]],
  ],
])('%s', (_, debts, publication, after, expected) => {
  expect(describeDebts(settleDebts(debts, publication, after, ['uk', 'en']))).toEqual(expected);
});

test('a locale that is out now is owed no more', () => {
  expect(settleDebts([known(absent)], letOut({ locales: ['pl'] }), [], ['uk', 'pl'])).toEqual([]);
  expect(listOpenDebts([known(absent), known(unsigned)], [unsigned], ['uk', 'en'])).toHaveLength(2);
  expect(listOpenDebts([known(absent), known(unsigned)], [], ['uk', 'en', 'pl'])).toEqual([]);
});

test.each<[string, readonly Violation[], readonly Debt[], readonly Violation[]]>([
  ['nobody let out', [unsigned, short], [known(short)], [unsigned]],
  ['was let out', [unsigned], [known(unsigned)], []],
  ['was let out in another place', [unsigned], [known({ ...unsigned, path: ['y'] })], [unsigned]],
  ['is only a warning', [{ ...unsigned, level: 'warn' }], [], []],
  ['readers are not shown', [fault('en', 'attribution/rights-expired')], [], []],
  ['lags behind its source', [fault('en', 'translation/stale'), fault('en', 'translation/correction-missing')], [], []],
])('of what is out, what %s', (_, live, debts, expected) => {
  expect(findOutOfPolicy(live, debts)).toEqual(expected);
});
