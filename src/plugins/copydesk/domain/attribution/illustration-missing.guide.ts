import { picture, to } from '../guide/example-newsroom';
import type { RuleGuide } from '../guide/rule-guide';

export const illustrationMissingGuide = {
  title: 'A picture leads the story',
  asks: 'Every story leads with a picture.',
  examples: {
    empty: {
      title: 'There is no picture.',
      uk: { headline: 'Міст відкрито', illustration: null },
      finds: [{ path: ['illustration'], message: 'empty' }],
    },
    led: {
      title: 'A picture leads.',
      uk: { headline: 'Міст відкрито', illustration: to('bridge') },
      related: [
        picture(
          'bridge',
          { caption: 'Міст', altText: 'Міст через річку', creditLine: 'О. Коваль' },
          { caption: 'The bridge', altText: 'A bridge', creditLine: 'O. Koval' },
        ),
      ],
      finds: [],
    },
  },
} satisfies RuleGuide;
