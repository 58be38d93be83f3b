import type { ReleaseSnapshot } from '../../../../src/plugins/copydesk/domain/document';
import { assessRelease } from '../../../../src/plugins/copydesk/domain/release/assess-release';
import type { Violation } from '../../../../src/plugins/copydesk/domain/violation';
import { amendment, draft, openDesk, original, today, translation } from './recipes';

const list = (violations: readonly Violation[]) => violations.map(({ locale, rule }) => `${locale} ${rule}`);

const untitled = translation({ title: ' ' });
const unsigned = original({ cooks: [] });
const tomorrow = new Date(today.getTime() + 86_400_000);
const aSecondAgo = new Date(today.getTime() - 1000);

describe('what stands against a publication that goes together', () => {
  test.each<[string, ReleaseSnapshot, string[], Date | undefined, string[]]>([
    ['nothing', draft({ uk: original(), en: translation() }), ['uk'], undefined, []],
    [
      'a translation that was not asked for',
      draft({ uk: original(), en: untitled }),
      ['uk'],
      undefined,
      ['en translation/field-missing'],
    ],
    [
      'a translation that is not there',
      draft({ uk: original() }),
      ['uk'],
      undefined,
      ['en translation/locale-missing'],
    ],
    [
      'the missing locale, then everything in the order asked',
      draft({ uk: unsigned, de: translation({ locale: 'de', title: '' }) }),
      ['de', 'uk'],
      undefined,
      ['en translation/locale-missing', 'de translation/field-missing', 'uk attribution/byline-missing'],
    ],
    ['nothing under a waiver', draft({ uk: original(), en: untitled }), ['uk'], tomorrow, []],
    ['nothing under a waiver, though nothing is translated', draft({ uk: original() }), ['uk'], tomorrow, []],
    ['attribution under a waiver', draft({ uk: unsigned }), ['uk'], tomorrow, ['uk attribution/byline-missing']],
    [
      'a required field of the source under a waiver',
      draft({ uk: original({ title: '' }) }),
      ['uk'],
      tomorrow,
      ['uk translation/field-missing'],
    ],
    [
      'the translation itself under a waiver',
      draft({ uk: original(), en: untitled }),
      ['en'],
      tomorrow,
      ['en dependency/not-published', 'en translation/field-missing'],
    ],
    [
      'a translation beside the source under a waiver',
      draft({ uk: original(), en: untitled }),
      ['uk', 'en'],
      tomorrow,
      ['en translation/field-missing'],
    ],
    [
      'translations, once the waiver has lapsed',
      draft({ uk: original() }),
      ['uk'],
      aSecondAgo,
      ['en translation/locale-missing'],
    ],
    [
      'translations, at the deadline itself',
      draft({ uk: original() }),
      ['uk'],
      today,
      ['en translation/locale-missing'],
    ],
    [
      'translations of a source that is out already, once the waiver has lapsed',
      draft({ uk: original() }, { uk: original() }),
      ['uk'],
      aSecondAgo,
      ['en translation/locale-missing'],
    ],
    [
      'nothing against a new correction of a published source',
      draft({ uk: original({ amendments: [amendment('Сіль')] }) }, { uk: original() }),
      ['uk'],
      undefined,
      [],
    ],
    [
      'translations, where the correction is out already',
      draft(
        { uk: original({ amendments: [amendment('Сіль')] }) },
        { uk: original({ amendments: [amendment('Сіль')] }) },
      ),
      ['uk'],
      undefined,
      ['en translation/locale-missing'],
    ],
    [
      'attribution against a correction',
      draft({ uk: { ...unsigned, amendments: [amendment('Сіль')] } }, { uk: original() }),
      ['uk'],
      undefined,
      ['uk attribution/byline-missing'],
    ],
  ])('%s', (_, document, asked, waivedUntil, expected) => {
    expect(list(assessRelease(document, asked, openDesk(), waivedUntil))).toEqual(expected);
  });
});

describe('what stands against a publication in the other modes', () => {
  const both = draft({ uk: unsigned, en: translation() });

  test.each<[string, 'source-first' | 'independent', ReleaseSnapshot, string[], string[]]>([
    ['source-first: a source that is not out', 'source-first', both, ['en'], ['en dependency/not-published']],
    [
      'source-first: nothing of the source that is out',
      'source-first',
      draft({ uk: unsigned, en: translation() }, { uk: original() }),
      ['en'],
      [],
    ],
    ['source-first: only what is asked', 'source-first', draft({ uk: original(), en: untitled }), ['uk'], []],
    ['independent: only what is asked', 'independent', both, ['en'], []],
    ['independent: what is asked', 'independent', both, ['uk'], ['uk attribution/byline-missing']],
  ])('%s', (_, release, document, asked, expected) => {
    expect(list(assessRelease(document, asked, openDesk({ release })))).toEqual(expected);
    const tomorrowAgain = assessRelease(document, asked, openDesk({ release }), tomorrow);
    expect(list(tomorrowAgain)).toEqual(expected);
  });
});

test.each([
  ['of the type, before the usual ones', openDesk({ locales: ['uk'] }), []],
  ['that are only wished for', openDesk({}, { 'translation/locale-missing': 'warn' }), ['warn']],
  ['that nobody asks about', openDesk({ rules: { 'translation/locale-missing': 'off' } }), []],
])('required locales %s', (_, desk, expected) => {
  const violations = assessRelease(draft({ uk: original() }), ['uk'], desk);
  expect(violations.map(({ level }) => level)).toEqual(expected);
});

test('says what to do first', () => {
  const document = draft({ uk: original(), en: translation() });
  const [violation] = assessRelease(document, ['en'], openDesk({ release: 'source-first' }));
  expect(violation).toMatchObject({
    rule: 'dependency/not-published',
    level: 'error',
    locale: 'en',
    path: [],
    message: 'The original in Ukrainian is not published. Publish it first, or both together.',
  });
});

test('a type that the policy does not speak of has nothing against it', () => {
  const unsaid = { ...draft({ uk: unsigned }), uid: 'api::menu.menu' };
  expect(assessRelease(unsaid, ['uk'], openDesk())).toEqual([]);
});
