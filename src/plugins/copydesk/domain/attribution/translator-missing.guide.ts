import type { RuleGuide } from '../guide/rule-guide';

export const translatorMissingGuide = {
  title: 'A translation names its translator',
  asks: 'A translation says how it was made, and who made it if a person did.',
  examples: {
    empty: {
      title: 'The translation credit is empty.',
      uk: { headline: 'Міст відкрито' },
      en: { headline: 'Bridge reopens', translation: null },
      finds: [{ path: ['translation'], message: 'empty' }],
    },
    nobody: {
      title: 'A person translated, and is not named.',
      uk: { headline: 'Міст відкрито' },
      en: { headline: 'Bridge reopens', translation: { method: 'human', translators: [] } },
      finds: [{ path: ['translation', 'translators'], message: 'nobody' }],
    },
    machine: {
      title: 'A machine translated: there is nobody to name.',
      uk: { headline: 'Міст відкрито' },
      en: { headline: 'Bridge reopens', translation: { method: 'machine', translators: [] } },
      finds: [],
    },
  },
} satisfies RuleGuide;
