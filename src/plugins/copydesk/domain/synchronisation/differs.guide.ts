import { author, to } from '../guide/example-newsroom';
import type { RuleGuide } from '../guide/rule-guide';

export const differsGuide = {
  title: 'All languages show the same',
  asks: 'A translation has the byline, the pictures, the dates and everything else that is not translated exactly as the original has them.',
  examples: {
    differs: {
      title: 'English readers would miss the second author.',
      uk: { headline: 'Міст відкрито', authors: [to('olena'), to('petro')] },
      en: { headline: 'Bridge reopens', authors: [to('olena')] },
      related: [author('olena', 'Олена', 'Olena'), author('petro', 'Петро', 'Petro')],
      finds: [{ path: ['authors'], message: 'differs', values: { source: { kind: 'language', locale: 'uk' } } }],
    },
    order: {
      title: 'The authors sign in another order.',
      uk: { headline: 'Міст відкрито', authors: [to('olena'), to('petro')] },
      en: { headline: 'Bridge reopens', authors: [to('petro'), to('olena')] },
      related: [author('olena', 'Олена', 'Olena'), author('petro', 'Петро', 'Petro')],
      finds: [{ path: ['authors'], message: 'differs', values: { source: { kind: 'language', locale: 'uk' } } }],
    },
    same: {
      title: 'Both languages name the same authors.',
      uk: { headline: 'Міст відкрито', genre: 'news', authors: [to('olena'), to('petro')] },
      en: { headline: 'Bridge reopens', genre: 'news', authors: [to('olena'), to('petro')] },
      related: [author('olena', 'Олена', 'Olena'), author('petro', 'Петро', 'Petro')],
      finds: [],
    },
  },
} satisfies RuleGuide;
