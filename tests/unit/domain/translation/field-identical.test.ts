import { fieldIdentical } from '../../../../src/plugins/copydesk/domain/translation/field-identical';
import { describeScene, paragraph } from './newsroom';
import { formatFindings } from '../format-findings';

const words = 'Рух старим мостом у центрі міста відкрили після чотирнадцяти місяців ремонту.';

const find = (uk: string, version: string, options = {}) =>
  fieldIdentical.assess(describeScene({ uk: { lede: uk }, ru: { lede: version } }, 'ru'), options);

test.each<[string, string, string, number]>([
  ['the same text', words, words, 1],
  ['other spaces and capitals', words, `  ${words.toUpperCase().replaceAll(' ', '\u00a0 ')}\n`, 1],
  ['another text', words, words.replace('Рух', 'Путь'), 0],
  ['a short text', 'Секретар', 'Секретар', 0],
  ['a short text that no version can go without', 'Генеральний секретар', 'Генеральний секретар', 1],
  ['the name of a brand', 'Royal Romance', 'Royal Romance', 0],
  ['a line of code', 'npm install --save-dev strapi', 'npm install --save-dev strapi', 0],
  ['an address', 'https://example.org/how-to-read-figures', 'https://example.org/how-to-read-figures', 0],
  [
    'other typography',
    'Об’єднання «Міст» — п’ять років…',
    "Об'єд\u00adнання \u201eМіст\u201c – п\u02bcять\u00a0років...",
    1,
  ],
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
  expect(find('секретар', 'секретар', { minLength: 8 })).toHaveLength(1);
  expect(find('Заступник міністра', 'Заступник міністра', { minRequired: 20 })).toEqual([]);
});

test('the message names the field and the language', () => {
  const context = describeScene({ uk: { lede: words }, ru: { lede: words } }, 'ru');
  expect(formatFindings(fieldIdentical, context)).toEqual([
    '“Lede” is word for word the original in Ukrainian. Is it translated?',
  ]);
});

test('a paragraph that was left standing is named', () => {
  const body = (...paragraphs: string[]) => [{ __component: 'sections.text', content: paragraphs.map(paragraph) }];
  const context = describeScene(
    { uk: { body: body('Міст відкрито.', words) }, ru: { body: body('Мост открыт.', words) } },
    'ru',
  );
  expect(formatFindings(fieldIdentical, context)).toEqual([
    'A passage of “Body” (part 1, “Content”) is word for word the original in Ukrainian: “Рух старим мостом у центрі міста відкрили після …”. Is it translated?',
  ]);
});
