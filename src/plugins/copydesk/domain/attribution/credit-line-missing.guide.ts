import { picture, section, to } from '../guide/example-newsroom';
import type { RuleGuide } from '../guide/rule-guide';

export const creditLineMissingGuide = {
  title: 'The work of others is credited',
  asks: 'Every picture and every embedded post carries a credit line.',
  examples: {
    picture: {
      title: 'The picture’s credit line is blank.',
      uk: { headline: 'Міст відкрито', illustration: to('bridge') },
      related: [picture('bridge', { caption: 'Міст', creditLine: ' ' })],
      finds: [
        {
          path: ['illustration'],
          message: 'picture',
          values: { what: 'Міст' },
          target: { uid: 'plugin::example.picture', documentId: 'bridge' },
        },
      ],
    },
    component: {
      title: 'An embedded post has no credit line.',
      uk: { headline: 'Міст відкрито', body: [section('embed', { creditLine: '' })] },
      finds: [{ path: ['body', 0, 'creditLine'], message: 'component' }],
    },
    credited: {
      title: 'Both are credited.',
      uk: {
        headline: 'Міст відкрито',
        illustration: to('bridge'),
        body: [section('embed', { creditLine: 'Press office' })],
      },
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
