import type { Row } from '../../../../src/plugins/copydesk/domain/document';
import { wrongLanguage } from '../../../../src/plugins/copydesk/domain/translation/wrong-language';
import { describeScene, paragraph, text } from './newsroom';
import { formatFindings } from '../format-findings';

const words = {
  uk: 'Рух старим мостом у центрі міста відкрили після чотирнадцяти місяців ремонту, і об’їзд більше не потрібен.',
  en: 'The old bridge in the city centre has reopened after fourteen months of repairs, so no detour is needed.',
  ru: 'Движение по старому мосту в центре города открыли после четырнадцати месяцев ремонта, и объезд больше не нужен.',
};
const source = { headline: 'Міст', lede: words.uk, body: [text(words.uk)] };

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
  ['too short to tell', { headline: 'Харків' }, 'en', []],
  [
    'a short headline in Cyrillic letters',
    { headline: 'Міст відкрито' },
    'en',
    ['“Headline” is in Ukrainian. Translate it: it should be in English.'],
  ],
  [
    'Cyrillic letters that tell no language',
    { headline: 'Завод на мосту' },
    'en',
    ['“Headline” is in the letters of another language. Translate it: it should be in English.'],
  ],
  [
    'telling words, short',
    { headline: 'Що з мостом' },
    'ru',
    ['“Headline” is in Ukrainian. Translate it: it should be in Russian.'],
  ],
  [
    'telling letters, short',
    { headline: 'Міст знову відкрито' },
    'ru',
    ['“Headline” is in Ukrainian. Translate it: it should be in Russian.'],
  ],
  [
    'Latin prose in Cyrillic',
    { headline: 'Bridge opens after repairs' },
    'ru',
    ['“Headline” is in the letters of another language. Translate it: it should be in Russian.'],
  ],
  ['names and brands', { headline: 'Reuters, Associated Press, New York Times' }, 'ru', []],
  ['code', { headline: 'git commit --amend && git push' }, 'ru', []],
  ['an address', { headline: 'https://example.org/how-to-read-figures' }, 'ru', []],
  ['a quotation', { headline: '“Ми чекали цього дня роками,” she said of it' }, 'en', []],
  ['names in other letters', { headline: 'Редактор The Washington Post покинул газету' }, 'ru', []],
  [
    'half translated',
    { lede: words.en + words.uk },
    'en',
    ['“Lede” is in Ukrainian. Translate it: it should be in English.'],
  ],
  [
    'one paragraph of two',
    {
      body: [{ __component: 'sections.text', content: [paragraph(words.en), paragraph('Об’їзд більше не потрібен.')] }],
    },
    'en',
    [
      'A passage of “Body” (part 1, “Content”) is in Ukrainian: “Об’їзд більше не потрібен.”. Translate it: it should be in English.',
    ],
  ],
  [
    'Arabic',
    { headline: 'أعيد فتح الجسر القديم' },
    'en',
    ['“Headline” is in the letters of another language. Translate it: it should be in English.'],
  ],
  [
    'Chinese',
    { headline: '老桥重新开放' },
    'ru',
    ['“Headline” is in the letters of another language. Translate it: it should be in Russian.'],
  ],
  ['nothing', {}, 'en', []],
])('%s', (_what, version, locale, messages) => {
  expect(formatFindings(wrongLanguage, describeScene({ uk: source, [locale]: version }, locale))).toEqual(messages);
});

test('how long a text must be can be set', () => {
  const context = (minLetters: number) => {
    const scene = describeScene(
      { 'en-GB': { headline: 'Bridge' }, de: { headline: 'The old bridge is open again after months' } },
      'de',
      {
        sourceLocale: 'en-GB',
      },
    );
    return wrongLanguage.assess(scene, { minLetters });
  };
  expect(context(60)).toEqual([]);
  expect(context(20)).toHaveLength(1);
});

test('English and Russian left in a Ukrainian translation', () => {
  const context = (lede: string) =>
    describeScene({ en: { lede: words.en }, uk: { lede } }, 'uk', { sourceLocale: 'en' });
  expect(wrongLanguage.assess(context(words.en), {})).toHaveLength(1);
  expect(wrongLanguage.assess(context(words.ru), {})).toHaveLength(1);
  expect(wrongLanguage.assess(context(words.uk), {})).toEqual([]);
});

test('silent in the source locale and without a source', () => {
  expect(wrongLanguage.assess(describeScene({ uk: { lede: words.en } }, 'uk'), {})).toEqual([]);
  expect(wrongLanguage.assess(describeScene({ en: { lede: words.uk } }, 'en'), {})).toEqual([]);
});
