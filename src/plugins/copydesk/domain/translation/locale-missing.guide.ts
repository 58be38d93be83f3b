import type { RuleGuide } from '../guide/rule-guide';

export const localeMissingGuide = {
  title: 'All languages exist',
  asks: 'A document exists in every language that the newsroom requires.',
  examples: {
    absent: {
      title: 'English is required, and there is no English version.',
      absent: 'en',
      finds: [{ path: [], message: 'absent', values: { locale: { kind: 'language', locale: 'en' } } }],
    },
    draft: {
      title: 'A withdrawn story is to be shown again, and its English version is not published.',
      absent: 'en',
      en: { headline: 'Bridge reopens' },
      finds: [{ path: [], message: 'draft', values: { locale: { kind: 'language', locale: 'en' } } }],
    },
    present: {
      title: 'Every required language exists.',
      uk: { headline: 'Міст відкрито' },
      en: { headline: 'Bridge reopens' },
      finds: [],
    },
  },
} satisfies RuleGuide;
