import { textDropped } from '../../../../src/plugins/copydesk/domain/translation/text-dropped';
import { formatFindings } from '../format-findings';
import { describeScene, paragraph } from './newsroom';

const sentence = 'Рух мостом відкрили знову. ';
const times = (count: number) => sentence.repeat(count).trim();
const body = (...paragraphs: string[]) => [{ __component: 'sections.text', content: paragraphs.map(paragraph) }];

const find = (source: string[], version: string[], locale: string, options = {}) =>
  formatFindings(
    textDropped,
    describeScene({ uk: { body: body(...source) }, [locale]: { body: body(...version) } }, locale),
    options,
  );

const five = Array.from({ length: 5 }, () => times(5));

test.each<[string, string[], string, number]>([
  ['the whole text', five, 'en', 0],
  ['paragraphs merged', [five.join(' ')], 'en', 0],
  ['paragraphs split', Array.from({ length: 25 }, () => times(1)), 'en', 0],
  ['one of five paragraphs', five.slice(0, 1), 'en', 1],
  ['three of five paragraphs', five.slice(0, 3), 'en', 0],
  ['three of five paragraphs between languages of one length', five.slice(0, 3), 'ru', 1],
  ['Chinese, which says it in fewer characters', [times(5), times(4)], 'zh', 0],
])('%s', (_what, version, locale, findings) => {
  expect(find(five, version, locale)).toHaveLength(findings);
});

test('short originals are forgiven as far as the options say', () => {
  expect(find([times(10)], [times(1)], 'en')).toEqual([]);
  expect(find([times(10)], [times(1)], 'en', { minLetters: 100 })).toHaveLength(1);
});

test('the message says how much is there', () => {
  expect(find(five, five.slice(0, 1), 'en')).toEqual([
    '“Body” (part 1, “Content”) is about 20 % as long as the original in Ukrainian. Was something left out?',
  ]);
});
