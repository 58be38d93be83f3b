import { author, to } from '../guide/example-newsroom';
import type { RuleGuide } from '../guide/rule-guide';

export const bylineMissingGuide = {
  title: 'Somebody signs',
  asks: 'Every story names whoever signs it: a person, the desk or an agency.',
  examples: {
    empty: {
      title: 'Nobody signs.',
      uk: { headline: 'Міст відкрито', authors: [] },
      finds: [{ path: ['authors'], message: 'empty' }],
    },
    signed: {
      title: 'The desk signs.',
      uk: { headline: 'Міст відкрито', authors: [to('desk')] },
      related: [author('desk', 'Редакція')],
      finds: [],
    },
  },
} satisfies RuleGuide;
