import type { Row, ReleaseSnapshot } from '../../../../src/plugins/copydesk/domain/document';
import { describeContext } from '../../../../src/plugins/copydesk/domain/assess-document';
import type { PolicyInput } from '../../../../src/plugins/copydesk/domain/policy/policy';
import { assessRelease } from '../../../../src/plugins/copydesk/domain/release/assess-release';
import { reconcileState } from '../../../../src/plugins/copydesk/domain/translation/state/reconcile-state';
import { amendment, draft, openDesk, original, today, translation } from './recipes';

type Type = PolicyInput['contentTypes'][string];

const tomorrow = new Date(today.getTime() + 86_400_000);
const act = { saved: [], minor: false, by: null, at: today.toISOString(), methodOf: () => 'human' };

/** A recipe that is published in both languages, with books, whose draft then says something else in the source. */
function revise(type: Type, changes: Row, translated: Row = {}) {
  const desk = openDesk(type);
  const before = draft({ uk: original(), en: translation() });
  const state = reconcileState(describeContext(before, 'uk', desk), undefined, act);
  const after = draft({ uk: original(changes), en: translation(translated) }, before.versions);
  const document: ReleaseSnapshot = {
    ...after,
    state: reconcileState(describeContext(after, 'uk', desk), state, act),
    publishedState: state,
  };
  return (asked: string[], waivedUntil?: Date) =>
    assessRelease(document, asked, desk, waivedUntil).map(
      ({ rule, level, locale, path }) => `${level} ${rule} ${locale} ${path.join('.')}`,
    );
}

const staleTitle = 'error translation/stale en title';
const changed = { title: 'Борщ із квасолею' };
const followed = { title: 'Borscht with beans' };

test.each<[string, Type, Row, string[], string[]]>([
  ['together: the source waits', { release: 'together' }, {}, ['uk'], [staleTitle]],
  ['together: so does the translation', { release: 'together' }, {}, ['en'], [staleTitle]],
  ['together: both', { release: 'together' }, {}, ['uk', 'en'], [staleTitle]],
  ['together: a translation that has followed', { release: 'together' }, followed, ['uk', 'en'], []],
  ['source-first: the source goes ahead', { release: 'source-first' }, {}, ['uk'], []],
  ['source-first: a stale translation does not', { release: 'source-first' }, {}, ['en'], [staleTitle]],
  ['source-first: nor beside its source', { release: 'source-first' }, {}, ['uk', 'en'], [staleTitle]],
  ['independent: it is a warning', { release: 'independent' }, {}, ['en'], ['warn translation/stale en title']],
  [
    'independent: unless the policy wants it otherwise',
    { release: 'independent', rules: { 'translation/stale': 'error' } },
    {},
    ['en'],
    [staleTitle],
  ],
  ['off', { release: 'together', rules: { 'translation/stale': 'off' } }, {}, ['uk', 'en'], []],
])('%s', (_, type, translated, asked, expected) => {
  expect(revise(type, changed, translated)(asked)).toEqual(expected);
});

describe('a source that would leave published translations behind', () => {
  const refused: Type = { release: 'source-first', staleTranslations: 'refused' };

  test.each<[string, Type, Row, Row, string[], string[]]>([
    ['is refused', refused, changed, {}, ['uk'], [staleTitle]],
    ['is refused even if their drafts have followed', refused, changed, followed, ['uk'], [staleTitle]],
    [
      'is refused even where translations wait for nobody',
      { ...refused, release: 'independent' },
      changed,
      {},
      ['uk'],
      [staleTitle],
    ],
    ['goes out beside them', refused, changed, followed, ['uk', 'en'], []],
    ['is refused for what is new in it', refused, { hint: 'Сметана' }, {}, ['uk'], ['error translation/stale en hint']],
    ['goes out with a change that is none', refused, { title: ' Борщ ' }, {}, ['uk'], []],
    ['goes out where they are flagged', { release: 'source-first' }, changed, {}, ['uk'], []],
    ['does not hinder a translation', refused, changed, followed, ['en'], []],
    [
      'is warned of where the rule is a warning',
      { ...refused, rules: { 'translation/stale': 'warn' } },
      changed,
      {},
      ['uk'],
      ['warn translation/stale en title'],
    ],
  ])('%s', (_, type, changes, translated, asked, expected) => {
    expect(revise(type, changes, translated)(asked)).toEqual(expected);
  });

  test('a correction does not wait for them, nor does breaking news', () => {
    const together: Type = { release: 'together', staleTranslations: 'refused' };
    const corrects = { ...changed, amendments: [amendment('Квасоля, не горох.')] };
    expect(revise(together, corrects)(['uk'])).toEqual([]);
    expect(revise(together, changed)(['uk'], tomorrow)).toEqual([]);
  });
});
