import { to } from '../guide/example-newsroom';
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
    unnamed: {
      title: 'A person translated, and is not named.',
      uk: { headline: 'Міст відкрито' },
      en: { headline: 'Bridge reopens', translation: { method: 'human', translators: [] } },
      finds: [{ path: ['translation', 'translators'], message: 'unnamed' }],
    },
    methodless: {
      title: 'The translator is named, and how it was translated is not said.',
      uk: { headline: 'Міст відкрито' },
      en: { headline: 'Bridge reopens', translation: { method: null, translators: [to('olha')] } },
      finds: [{ path: ['translation', 'method'], message: 'methodless' }],
    },
    machine: {
      title: 'A machine translated: no one is to be named.',
      uk: { headline: 'Міст відкрито' },
      en: { headline: 'Bridge reopens', translation: { method: 'machine', translators: [] } },
      finds: [],
    },
  },
} satisfies RuleGuide;
