import { Blocks } from '../../../examples/reader/src/parts/blocks';
import type { Block, Inline } from '../../../examples/reader/src/newsroom/content';

const render = (...blocks: Block[]) => String(Blocks({ blocks, newsroomUrl: 'https://desk.example.org' }));
const text = (words: string, marks: object = {}): Inline => ({ type: 'text', text: words, ...marks });
const link = (url: string, words = 'here'): Inline => ({
  type: 'link',
  url,
  children: [{ type: 'text', text: words }],
});

test.each<[string, Block, string]>([
  ['a paragraph', { type: 'paragraph', children: [text('Words')] }, '<p>Words</p>'],
  ['no empty paragraph', { type: 'paragraph', children: [text(' ')] }, ''],
  ['a heading below the page’s own', { type: 'heading', level: 1, children: [text('A')] }, '<h3>A</h3>'],
  ['a deeper heading', { type: 'heading', level: 2, children: [text('A')] }, '<h4>A</h4>'],
  ['no heading deeper than there are', { type: 'heading', level: 6, children: [text('A')] }, '<h6>A</h6>'],
  ['a quote', { type: 'quote', children: [text('So it is')] }, '<blockquote><p>So it is</p></blockquote>'],
  [
    'code',
    { type: 'code', children: [text('if (a < b) {}')] },
    '<pre tabindex="0"><code>if (a &lt; b) {}</code></pre>',
  ],
  [
    'a list within a list',
    {
      type: 'list',
      format: 'ordered',
      children: [
        { type: 'list-item', children: [text('one')] },
        { type: 'list', format: 'unordered', children: [{ type: 'list-item', children: [text('half')] }] },
      ],
    },
    '<ol><li>one</li><li class="nested"><ul><li>half</li></ul></li></ol>',
  ],
  [
    'an image, relative to the newsroom',
    {
      type: 'image',
      image: { url: '/uploads/a.jpg', alternativeText: 'A "river"', caption: 'The river', width: 3, height: 2 },
      children: [text('')],
    },
    '<figure><img src="https://desk.example.org/uploads/a.jpg" alt="A &quot;river&quot;" width="3" height="2" loading="lazy"/><figcaption>The river</figcaption></figure>',
  ],
  [
    'marks, one within the other',
    {
      type: 'paragraph',
      children: [text('all', { bold: true, italic: true, underline: true, strikethrough: true, code: true })],
    },
    '<p><strong><em><u><s><code>all</code></s></u></em></strong></p>',
  ],
  [
    'a link',
    { type: 'paragraph', children: [link('https://example.org/?a=1&b=2')] },
    '<p><a href="https://example.org/?a=1&amp;b=2">here</a></p>',
  ],
  [
    'a link to nowhere safe as its words',
    { type: 'paragraph', children: [link('javascript:alert(1)')] },
    '<p>here</p>',
  ],
])('renders %s', (_, block, expected) => {
  expect(render(block)).toBe(expected);
});
