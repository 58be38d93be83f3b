import { section } from '../guide/example-newsroom';
import type { RuleGuide } from '../guide/rule-guide';

const words = { type: 'paragraph', children: [{ type: 'text', text: 'Рух відкрито.' }] };
const image = { type: 'image', image: { url: '/uploads/bridge.jpg' }, children: [{ type: 'text', text: '' }] };

export const imageInTextGuide = {
  title: 'Pictures have a credit',
  asks: 'There are no pictures inside a text: nothing there could be credited. An illustration has a place of its own, with a caption and a credit line.',
  examples: {
    blocks: {
      title: 'A picture was put into a text.',
      uk: { headline: 'Міст відкрито', body: [section('passage', { content: [words, image] })] },
      finds: [{ path: ['body', 0, 'content'], message: 'uncredited' }],
    },
    markdown: {
      title: 'A picture was put into a text in Markdown.',
      uk: { headline: 'Міст відкрито', body: [section('passage', { note: 'Міст: ![](/uploads/bridge.jpg)' })] },
      finds: [{ path: ['body', 0, 'note'], message: 'uncredited' }],
    },
    words: {
      title: 'A text has words and links alone.',
      uk: {
        headline: 'Міст відкрито',
        body: [section('passage', { content: [words], note: 'Див. [схему](/uploads/bridge.pdf)!' })],
      },
      finds: [],
    },
  },
} satisfies RuleGuide;
