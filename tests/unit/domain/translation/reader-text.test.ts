import { countLetters, readText } from '../../../../src/plugins/copydesk/domain/translation/reader-text';

const words = (text: string) => ({ type: 'text', text });
const link = (text: string, url: string) => ({ type: 'link', url, children: [words(text)] });
const block = (type: string, ...children: object[]) => ({ type, children });

test.each<[string, unknown, string]>([
  ['no value', null, ''],
  ['no blocks', [], ''],
  ['a paragraph', [block('paragraph', words('One '), words('and two. '))], 'One and two.'],
  ['paragraphs', [block('paragraph', words('One.')), block('paragraph', words('Two.'))], 'One.\nTwo.'],
  ['blank paragraphs', [block('paragraph', words(' ')), block('paragraph', words('\u00a0')), block('paragraph')], ''],
  [
    'a link',
    [block('paragraph', words('See '), link('the report', 'https://example.org/1'), words('.'))],
    'See the report.',
  ],
  [
    'a heading, a quote and code',
    [block('heading', words('H')), block('quote', words('Q')), block('code', words('C'))],
    'H\nQ\nC',
  ],
  [
    'nested lists',
    [block('list', block('list-item', words('a')), block('list', block('list-item', link('b', 'https://b.example'))))],
    'a\nb',
  ],
  ['a picture', [{ type: 'image', image: { url: '/a.png', alternativeText: 'A' }, children: [words('')] }], ''],
  ['something else', 'text', ''],
])('blocks: %s', (_what, value, text) => {
  expect(readText(value, { type: 'blocks' })).toBe(text);
});

test.each<[string, unknown, string]>([
  ['string', '  A headline\n', 'A headline'],
  ['text', 'One.\n\nTwo.', 'One.\n\nTwo.'],
  ['text', undefined, ''],
  [
    'richtext',
    '# Title\n\nSome **bold**, _slanted_ and snake_case words.\n- [a link](https://example.org/2) <br/>\n> ![alt](/x.png)',
    'Title\nSome bold, slanted and snake_case words.\na link\nalt',
  ],
  ['json', { title: 'A', cards: [{ body: 'B', href: 'https://example.org', size: 3 }] }, 'A\nB'],
  ['date', '2024-01-01', ''],
  ['relation', { documentId: 'abc' }, ''],
])('%s: %j', (type, value, text) => {
  expect(readText(value, { type })).toBe(text);
});

test.each([
  ['', 0],
  ['86 600, 14:00', 0],
  ['Їжак, hedgehog', 12],
])('%j has letters', (text, letters) => {
  expect(countLetters(text)).toBe(letters);
});
