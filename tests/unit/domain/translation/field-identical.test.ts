import { fieldIdentical } from '../../../../src/plugins/copydesk/domain/translation/field-identical';
import { judge } from './newsroom';
import { sayFindings } from '../say-findings';

const words = 'Рух старим мостом у центрі міста відкрили після чотирнадцяти місяців ремонту.';

const find = (uk: string, version: string, options = {}) =>
  fieldIdentical.assess(judge({ uk: { lede: uk }, ru: { lede: version } }, 'ru'), options);

test.each<[string, string, string, number]>([
  ['the same text', words, words, 1],
  ['other spaces and capitals', words, `  ${words.toUpperCase().replaceAll(' ', '\u00a0 ')}\n`, 1],
  ['another text', words, words.replace('Рух', 'Путь'), 0],
  ['a short text', 'Генеральний секретар', 'Генеральний секретар', 0],
  ['figures', `${'86 600, '.repeat(20)}`, `${'86 600, '.repeat(20)}`, 0],
  [
    'names',
    'Kyiv, London, Paris, Berlin, New York, Rio de Janeiro'.replace(' de', ''),
    'Kyiv, London, Paris, Berlin, New York, Rio Janeiro',
    0,
  ],
  ['nothing', '', '', 0],
])('%s', (_what, uk, version, findings) => {
  expect(find(uk, version)).toHaveLength(findings);
});

test('how long a text must be can be set', () => {
  expect(find('Заступник міністра', 'Заступник міністра', { minLength: 10 })).toHaveLength(1);
});

test('the message names the field and the language', () => {
  const context = judge({ uk: { lede: words }, ru: { lede: words } }, 'ru');
  expect(sayFindings(fieldIdentical, context)).toEqual([
    '“Lede” is word for word the original in Ukrainian. Is it translated?',
  ]);
});
