import type { Row } from '../../../../src/plugins/copydesk/domain/document';
import { wrongLanguage } from '../../../../src/plugins/copydesk/domain/translation/wrong-language';
import { judge, text } from './newsroom';
import { sayFindings } from '../say-findings';

const words = {
  uk: 'Рух старим мостом у центрі міста відкрили після чотирнадцяти місяців ремонту, і об’їзд більше не потрібен.',
  en: 'The old bridge in the city centre has reopened after fourteen months of repairs, so no detour is needed.',
  ru: 'Движение по старому мосту в центре города открыли после четырнадцати месяцев ремонта, и объезд больше не нужен.',
};
const source = { headline: 'Міст', lede: words.uk, body: [text(words.uk)] };

const find = (version: Row, locale: string, options = {}) =>
  wrongLanguage.assess(judge({ uk: source, [locale]: version }, locale), options);

test.each<[string, Row, string, string[]]>([
  ['English', { lede: words.en, body: [text(words.en)] }, 'en', []],
  [
    'Ukrainian left in English',
    { lede: words.uk, body: [text(words.en)] },
    'en',
    ['“Lede” is in Ukrainian. Translate it: it should be in English.'],
  ],
  [
    'Russian left in English',
    { lede: words.ru },
    'en',
    ['“Lede” is in Russian. Translate it: it should be in English.'],
  ],
  [
    'Ukrainian left in Russian',
    { lede: words.ru, body: [text(words.uk)] },
    'ru',
    ['“Body” (part 1, “Content”) is in Ukrainian. Translate it: it should be in Russian.'],
  ],
  ['too short to tell', { headline: 'Міст відкрито' }, 'en', []],
  ['half translated', { lede: words.en + words.uk }, 'en', []],
  ['nothing', {}, 'en', []],
])('%s', (_what, version, locale, messages) => {
  expect(sayFindings(wrongLanguage, judge({ uk: source, [locale]: version }, locale))).toEqual(messages);
});

test('how long a text must be can be set', () => {
  expect(find({ headline: 'Міст відкрито' }, 'en', { minLetters: 10 })).toHaveLength(1);
});

test('English and Russian left in a Ukrainian translation', () => {
  const context = (lede: string) => judge({ en: { lede: words.en }, uk: { lede } }, 'uk', { sourceLocale: 'en' });
  expect(wrongLanguage.assess(context(words.en), {})).toHaveLength(1);
  expect(wrongLanguage.assess(context(words.ru), {})).toHaveLength(1);
  expect(wrongLanguage.assess(context(words.uk), {})).toEqual([]);
});

test('silent in the source locale and without a source', () => {
  expect(wrongLanguage.assess(judge({ uk: { lede: words.en } }, 'uk'), {})).toEqual([]);
  expect(wrongLanguage.assess(judge({ en: { lede: words.uk } }, 'en'), {})).toEqual([]);
});
