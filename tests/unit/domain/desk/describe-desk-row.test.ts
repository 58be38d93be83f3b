import { type DeskFacts, describeDeskRow } from '../../../../src/plugins/copydesk/domain/desk/describe-desk-row';
import type { LocaleReadiness, Readiness } from '../../../../src/plugins/copydesk/domain/release/assess-readiness';
import type { Violation, ViolationLevel } from '../../../../src/plugins/copydesk/domain/violation';

const now = new Date('2024-05-15T12:00:00Z');
const yesterday = new Date('2024-05-14T12:00:00Z');
const tomorrow = new Date('2024-05-16T12:00:00Z');

const violation = (level: ViolationLevel, message: string): Violation => ({
  ...{ rule: 'attribution/byline-missing', level, locale: 'en', path: [], message, wording: { key: 'empty' } },
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
  };
  const usual = { modified: [], urgent: [], required: ['uk', 'en'], waiver: undefined, withdrawn: false, now };
  return describeDeskRow(readiness, { ...usual, ...facts });
}

test.each<[string, Partial<LocaleReadiness>, Partial<DeskFacts>, number, string[]]>([
  ['complete', {}, {}, 5, ['source', 'complete', 'ready']],
  ['missing', { status: 'missing' }, {}, 4, ['source', 'missing', 'ready']],
  ['incomplete', { status: 'incomplete' }, {}, 3, ['source', 'incomplete', 'ready']],
  ['stale', { status: 'stale', stale: 1 }, {}, 2, ['source', 'stale', 'ready']],
  ['incomplete and stale', { status: 'incomplete', stale: 1 }, {}, 2, ['source', 'incomplete', 'stale', 'ready']],
  ['corrected', {}, { urgent: ['en'] }, 0, ['urgent', 'source', 'complete', 'ready']],
  ['waived', { published: false }, { waiver: { deadline: tomorrow } }, 5, ['waived', 'source', 'complete', 'ready']],
  ['overdue', { published: false }, { waiver: { deadline: yesterday } }, 1, ['overdue', 'source', 'complete', 'ready']],
  ['withdrawn', {}, { withdrawn: true }, 5, ['withdrawn', 'source', 'complete', 'ready']],
  ['once waived, and out', {}, { waiver: { deadline: yesterday } }, 5, ['source', 'complete', 'ready']],
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
