import type { RuleGuide } from '../guide/rule-guide';

export const fieldSuperfluousGuide = {
  title: 'Nothing that the original does not say',
  asks: 'A translation says nothing where the original no longer says anything.',
  examples: {
    superfluous: {
      title: 'The original has lost its lede.',
      ukBefore: { headline: 'Міст відкрито', lede: 'Завтра.' },
      uk: { headline: 'Міст відкрито', lede: '' },
      en: { headline: 'Bridge reopens', lede: 'Tomorrow.' },
      finds: [{ path: ['lede'], message: 'superfluous', values: { source: { kind: 'language', locale: 'uk' } } }],
    },
    both: {
      title: 'Both have a lede.',
      uk: { headline: 'Міст відкрито', lede: 'Завтра.' },
      en: { headline: 'Bridge reopens', lede: 'Tomorrow.' },
      finds: [],
    },
  },
} satisfies RuleGuide;
