import type { RuleGuide } from '../guide/rule-guide';

export const fieldMissingGuide = {
  title: 'Nothing is left untranslated',
  asks: 'Every translated field that the original fills is filled here too, and so is every required field.',
  examples: {
    untranslated: {
      title: 'The lede is not translated.',
      uk: { headline: 'Міст відкрито', lede: 'Після ремонту.' },
      en: { headline: 'Bridge reopens', lede: ' ' },
      finds: [{ path: ['lede'], message: 'untranslated', values: { source: { kind: 'language', locale: 'uk' } } }],
    },
    required: {
      title: 'The original has no headline.',
      uk: { headline: '' },
      finds: [{ path: ['headline'], message: 'required' }],
    },
    unseen: {
      title: 'The lede is made of what no one sees.',
      uk: { headline: 'Міст відкрито', lede: 'Після ремонту.' },
      en: { headline: 'Bridge reopens', lede: '\u200b&nbsp;<b></b>' },
      finds: [{ path: ['lede'], message: 'untranslated', values: { source: { kind: 'language', locale: 'uk' } } }],
    },
    wordless: {
      title: 'A dash is no headline.',
      uk: { headline: '—' },
      finds: [{ path: ['headline'], message: 'wordless' }],
    },
    emoji: {
      title: 'A lede may be an emoji.',
      uk: { headline: 'Міст відкрито', lede: '🌉' },
      en: { headline: 'Bridge reopens', lede: '🌉' },
      finds: [],
    },
    'both-empty': {
      title: 'What the original leaves empty may be empty here.',
      uk: { headline: 'Міст відкрито', lede: '' },
      en: { headline: 'Bridge reopens', lede: '' },
      finds: [],
    },
  },
} satisfies RuleGuide;
