import { type DeskFacts, describeDeskRow } from '../../../../src/plugins/copydesk/domain/desk/describe-desk-row';
import type { LocaleReadiness, Readiness } from '../../../../src/plugins/copydesk/domain/release/assess-readiness';
import type { Debt } from '../../../../src/plugins/copydesk/domain/release/debt';
import type { Violation, ViolationLevel } from '../../../../src/plugins/copydesk/domain/violation';

const now = new Date('2024-05-15T12:00:00Z');
const yesterday = new Date('2024-05-14T12:00:00Z');
const tomorrow = new Date('2024-05-16T12:00:00Z');

const violation = (level: ViolationLevel, message: string): Violation => ({
  ...{ rule: 'attribution/byline-missing', level, locale: 'en', path: [], message, wording: { key: 'empty' } },
});

const debt = (cause: Debt['cause']): Debt => ({
  ...violation('error', 'owed'),
  ...{ cause, since: yesterday.toISOString(), by: null },
});

const locale = (changes: Partial<LocaleReadiness> = {}): LocaleReadiness => ({
  ...{ status: 'complete', translated: 3, total: 3, stale: 0, staleSince: null, urgent: false },
  ...{ published: true, violations: [], ready: true },
  ...changes,
});

function describeIt(en: Partial<LocaleReadiness>, facts: Partial<DeskFacts> = {}, refusals: Violation[] = []) {
  const readiness: Readiness = {
    ...{ documentId: 'borscht', uid: 'api::recipe.recipe', sourceLocale: 'uk', release: 'together' },
    locales: { uk: locale({ status: 'source' }), en: locale(en) },
    publish: { '*': refusals },
    tolerated: {},
  };
  const usual = {
    modified: [],
    urgent: [],
    required: ['uk', 'en'],
    outOfPolicy: [],
    debts: [],
    waiver: undefined,
    withdrawn: false,
    now,
  };
  return describeDeskRow(readiness, { ...usual, ...facts });
}

test.each<[string, Partial<LocaleReadiness>, Partial<DeskFacts>, number, string[]]>([
  ['complete', {}, {}, 7, ['source', 'complete', 'ready']],
  ['missing', { status: 'missing' }, {}, 5, ['source', 'missing', 'ready']],
  ['incomplete', { status: 'incomplete' }, {}, 4, ['source', 'incomplete', 'ready']],
  ['stale', { status: 'stale', stale: 1 }, {}, 3, ['source', 'stale', 'ready']],
  ['incomplete and stale', { status: 'incomplete', stale: 1 }, {}, 3, ['source', 'incomplete', 'stale', 'ready']],
  ['corrected', {}, { urgent: ['en'] }, 1, ['urgent', 'source', 'complete', 'ready']],
  ['waived', { published: false }, { waiver: { deadline: tomorrow } }, 7, ['waived', 'source', 'complete', 'ready']],
  ['overdue', { published: false }, { waiver: { deadline: yesterday } }, 2, ['overdue', 'source', 'complete', 'ready']],
  [
    'out, and not let out so',
    {},
    { outOfPolicy: [violation('error', 'No')], urgent: ['en'] },
    0,
    ['out-of-policy', 'urgent', 'source', 'complete', 'ready'],
  ],
  ['out with a debt', {}, { debts: [debt('kept')] }, 6, ['debt', 'source', 'complete', 'ready']],
  ['left behind by a correction', {}, { debts: [debt('left-behind')] }, 7, ['source', 'complete', 'ready']],
  ['withdrawn', {}, { withdrawn: true }, 7, ['withdrawn', 'source', 'complete', 'ready']],
  ['once waived, and out', {}, { waiver: { deadline: yesterday } }, 7, ['source', 'complete', 'ready']],
])('%s', (_, en, facts, rank, states) => {
  const entry = describeIt(en, facts);
  expect(entry.rank).toBe(rank);
  const whole = entry.states.filter((state) => !/^(uk|en|listed)/.test(state));
  expect(whole.sort()).toEqual([...states].sort());
});

test('is listed by each locale, and by its states beside it', () => {
  expect(describeIt({ status: 'stale', stale: 1 }, { urgent: ['en'] }).states).toEqual(
    expect.arrayContaining(['listed', 'en', 'en stale', 'en urgent', 'en ready', 'uk', 'uk source']),
  );
  expect(describeIt({ status: 'stale', stale: 1 }).states).not.toContain('uk stale');
});

test('is not ready where its publication would be refused', () => {
  expect(describeIt({}, {}, [violation('error', 'No')]).states).not.toContain('ready');
});

test('shows how many violations there are, and the first of the worst', () => {
  const violations = [violation('warn', 'one'), violation('error', 'two'), violation('error', 'three')];
  expect(describeIt({ violations }, { modified: ['en'] }).locales).toMatchObject({
    uk: { errors: 0, warnings: 0, worst: null, modified: false },
    en: { errors: 2, warnings: 1, worst: { message: 'two' }, modified: true },
  });
  expect(describeIt({ violations: violations.slice(0, 1) }).locales.en?.worst?.message).toBe('one');
});

test('shows what readers see there and nobody has let out, and how much was let out knowingly', () => {
  const outOfPolicy = [violation('error', 'first'), violation('error', 'second')];
  const { locales, states } = describeIt({}, { outOfPolicy, debts: [debt('kept'), debt('left-behind')] });
  expect(locales).toMatchObject({
    uk: { outOfPolicy: null, debts: 0 },
    en: { outOfPolicy: { message: 'first' }, debts: 2 },
  });
  expect(states).toEqual(expect.arrayContaining(['en out-of-policy', 'en debt', 'uk debt']));
  expect(states).not.toContain('uk out-of-policy');
});

test('what is wrong with a version itself stands before what it waits for', () => {
  const target = { uid: 'api::recipe.recipe', documentId: 'stock' } as const;
  const waiting: Violation = {
    ...violation('error', 'waiting'),
    rule: 'dependency/not-published',
    wording: { key: 'withheld' },
    target,
  };
  const standingOf = (...outOfPolicy: Violation[]) => describeIt({}, { outOfPolicy }).locales.en;
  expect(standingOf(waiting)).toMatchObject({ outOfPolicy: waiting, waitsFor: [target] });
  expect(standingOf(waiting, violation('error', 'own'))).toMatchObject({
    outOfPolicy: { message: 'own' },
    waitsFor: [],
  });
  const ahead = { ...waiting, wording: { key: 'original' }, target: undefined };
  expect(standingOf(ahead)).toMatchObject({ outOfPolicy: ahead, waitsFor: [] });
});

test('an error that readers see already is no error of the draft', () => {
  const violations: Violation[] = [{ ...violation('error', 'old'), tolerated: true }, violation('warn', 'new')];
  expect(describeIt({ violations }).locales.en).toMatchObject({ errors: 0, warnings: 1 });
});
