import type { RuleId, Violation, ViolationLevel } from '../../../src/plugins/copydesk/domain/violation';
import { withoutExplained } from '../../../src/plugins/copydesk/domain/without-explained';

type Given = [rule: RuleId, key: string, path?: string, level?: ViolationLevel, passage?: string];

const found = ([rule, key, path = 'field', level = 'error', passage]: Given): Violation => ({
  rule,
  level,
  locale: 'en',
  path: [path],
  message: '',
  wording: { key, ...(passage !== undefined && { values: { passage } }) },
});

const rulesLeft = (given: readonly Given[]) => withoutExplained(given.map(found)).map(({ rule }) => rule);

const byline: Given = ['attribution/byline-missing', 'empty'];
const differing: Given = ['synchronisation/differs', 'differs'];
const wrong: Given = ['translation/wrong-language', 'wrong'];
const passage = (text: string): Given => ['translation/wrong-language', 'passage', 'field', 'error', text];
const identical = (key: string, text?: string): Given => ['translation/field-identical', key, 'field', 'warn', text];

test.each<[string, Given, Given]>([
  ['nobody signs where the author cannot be named', ['attribution/author-not-in-locale', 'absent'], byline],
  [
    'no picture leads where it cannot be shown',
    ['attribution/illustration-not-in-locale', 'absent'],
    ['attribution/illustration-missing', 'empty'],
  ],
  [
    'a claim has no source where it cannot be named',
    ['attribution/source-not-in-locale', 'absent'],
    ['attribution/source-missing', 'statement'],
  ],
  ['a field differs whose document is not published', ['dependency/not-published', 'absent'], differing],
  ['an untranslated text is word for word the original', wrong, identical('identical')],
  ['a passage of an untranslated text is', wrong, identical('passage', 'Один')],
  ['an untranslated passage is', passage('Один'), identical('passage', 'Один')],
])('%s: said once', (_, cause, effect) => {
  expect(rulesLeft([effect, cause])).toEqual([cause[0]]);
  expect(rulesLeft([cause, effect])).toEqual([cause[0]]);
});

test.each<[string, Given, Given]>([
  ['at another field', ['attribution/author-not-in-locale', 'absent', 'other'], byline],
  ['where the author has no name, but can be shown', ['attribution/author-not-in-locale', 'nameless'], byline],
  ['where it is less severe', ['attribution/author-not-in-locale', 'absent', 'field', 'warn'], byline],
  ['of another passage', passage('Один'), identical('passage', 'Два')],
  ['of a passage, where the whole is the same', passage('Один'), identical('identical')],
  ['of one correction too many', ['translation/correction-missing', 'missing'], ['synchronisation/differs', 'added']],
])('is no explanation: %s', (_, cause, effect) => {
  expect(rulesLeft([cause, effect])).toEqual([cause[0], effect[0]]);
});

test('what differs explains nothing, and is said of each field', () => {
  expect(rulesLeft([differing, differing])).toHaveLength(2);
});
