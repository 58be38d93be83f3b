import { groupViolations } from '../../../src/plugins/copydesk/admin/src/wording/group-violations';
import type { Violation } from '../../../src/plugins/copydesk/domain/violation';

const violation = (rule: Violation['rule'], locale: string, more: Partial<Violation> = {}): Violation => ({
  rule,
  locale,
  level: 'error',
  path: ['authors'],
  message: `${locale}: something`,
  wording: { key: 'empty' },
  ...more,
});

const outline = (violations: Violation[]) =>
  groupViolations(violations).map(({ kind, level, tasks }) => [
    kind,
    level,
    tasks.map(({ locales }) => locales.join()),
  ]);

describe('groupViolations', () => {
  test('puts errors before warnings, credits before translation before publication', () => {
    expect(
      outline([
        violation('translation/numbers-differ', 'en', { level: 'warn' }),
        violation('dependency/not-published', 'uk'),
        violation('translation/stale', 'en'),
        violation('attribution/byline-missing', 'uk'),
        violation('house/own-rule', 'uk'),
      ]),
    ).toEqual([
      ['attribution', 'error', ['uk']],
      ['translation', 'error', ['en']],
      ['dependency', 'error', ['uk']],
      ['other', 'error', ['uk']],
      ['translation', 'warn', ['en']],
    ]);
  });

  test('what is the same in several locales is one task', () => {
    const same = ['uk', 'en', 'ru', 'uk'].map((locale) => violation('attribution/byline-missing', locale));
    expect(outline(same)).toEqual([['attribution', 'error', ['uk,en,ru']]]);
  });

  test('what is to be mended in one document is one task, whatever each locale calls it', () => {
    const target = { uid: 'api::illustration.illustration', documentId: 'p1' };
    const expired = (locale: string, what: string, day = '2026-05-14') =>
      violation('attribution/rights-expired', locale, {
        target,
        wording: { key: 'expired', values: { what, day: { kind: 'day', day } } },
      });
    expect(outline([expired('uk', 'Міст'), expired('en', 'The bridge')])).toEqual([
      ['attribution', 'error', ['uk,en']],
    ]);
    expect(outline([expired('uk', 'Міст'), expired('en', 'The bridge', '2026-05-15')])).toEqual([
      ['attribution', 'error', ['uk', 'en']],
    ]);
  });

  test.each<[string, Partial<Violation>]>([
    ['the place', { path: ['sources'] }],
    ['what it speaks of', { wording: { key: 'empty', values: { who: 'Olena' } } }],
    ['the document to mend', { target: { uid: 'api::author.author', documentId: 'a1' } }],
  ])('another task by %s', (_, difference) => {
    const tasks = outline([
      violation('attribution/byline-missing', 'uk'),
      violation('attribution/byline-missing', 'en', difference),
    ]);
    expect(tasks).toEqual([['attribution', 'error', ['uk', 'en']]]);
  });
});
