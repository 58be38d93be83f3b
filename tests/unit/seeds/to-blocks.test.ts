import type { Passage } from '../../../database/seeds/shapes';
import { type BlockNode, toBlocks } from '../../../database/seeds/to-blocks';

const text = (content: string): BlockNode => ({ type: 'text', text: content });
const bold = (content: string): BlockNode => ({ type: 'text', text: content, bold: true });
const link = (label: string, url: string): BlockNode => ({ type: 'link', url, children: [text(label)] });
const paragraph = (...children: BlockNode[]): BlockNode => ({ type: 'paragraph', children });

describe('toBlocks', () => {
  test.each<[string, string, BlockNode[]]>([
    ['plain words', 'Bridge closed', [text('Bridge closed')]],
    ['nothing', '', [text('')]],
    [
      'a link',
      'See [the map](https://example.org/map) here',
      [text('See '), link('the map', 'https://example.org/map'), text(' here')],
    ],
    ['a link at the start', '[Map](https://example.org) here', [link('Map', 'https://example.org'), text(' here')]],
    [
      'a link at the end, after which the editor wants a text',
      'See [it](http://example.org)',
      [text('See '), link('it', 'http://example.org'), text('')],
    ],
    ['nothing but a link', '[Map](https://example.org)', [link('Map', 'https://example.org'), text('')]],
    [
      'two links side by side',
      '[A](https://a.org)[B](https://b.org)',
      [link('A', 'https://a.org'), link('B', 'https://b.org'), text('')],
    ],
    ['an address with a query', '[A](https://a.org/?b=1&c=%20#d)', [link('A', 'https://a.org/?b=1&c=%20#d'), text('')]],
    ['bold words', 'It is **closed** today', [text('It is '), bold('closed'), text(' today')]],
    ['bold words at the end', 'It is **closed**', [text('It is '), bold('closed')]],
    [
      'bold words and a link',
      '**Now** [A](https://a.org).',
      [bold('Now'), text(' '), link('A', 'https://a.org'), text('.')],
    ],
    ['brackets that are no link', 'Ten [sic] (about)', [text('Ten [sic] (about)')]],
    ['a link to somewhere else than the web', '[A](mailto:a@example.org)', [text('[A](mailto:a@example.org)')]],
    ['single asterisks', '5 * 4 * 3', [text('5 * 4 * 3')]],
    ['white space as it is', 'a\u00a0b  c', [text('a\u00a0b  c')]],
  ])('%s', (_, passage, expected) => {
    expect(toBlocks([passage])).toEqual([paragraph(...expected)]);
  });

  test.each<[string, Passage[], BlockNode[]]>([
    ['no passages', [], []],
    ['paragraphs in their order', ['One', 'Two'], [paragraph(text('One')), paragraph(text('Two'))]],
    [
      'a list, with markup in its items',
      ['Three:', { list: ['one;', '**two**;', '[three](https://example.org).'] }],
      [
        paragraph(text('Three:')),
        {
          type: 'list',
          format: 'unordered',
          children: [
            { type: 'list-item', children: [text('one;')] },
            { type: 'list-item', children: [bold('two'), text(';')] },
            { type: 'list-item', children: [link('three', 'https://example.org'), text('.')] },
          ],
        },
      ],
    ],
  ])('%s', (_, passages, expected) => {
    expect(toBlocks(passages)).toEqual(expected);
  });
});
