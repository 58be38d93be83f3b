import type { RuleGuide } from '../guide/rule-guide';

export const fieldIdenticalGuide = {
  title: 'Not just the original again',
  asks: 'A translated text is not word for word the original.',
  examples: {
    identical: {
      title: 'The lede was copied.',
      uk: {
        headline: 'Міст відкрито',
        lede: 'Рух старим мостом у центрі міста відкрили після чотирнадцяти місяців ремонту, і об’їзд більше не потрібен.',
      },
      en: {
        headline: 'Bridge reopens',
        lede: 'Рух старим мостом у центрі міста відкрили після чотирнадцяти місяців ремонту, і об’їзд більше не потрібен.',
      },
      finds: [{ path: ['lede'], message: 'identical', values: { source: { kind: 'language', locale: 'uk' } } }],
    },
    headline: {
      title: 'The headline was copied.',
      uk: { headline: 'Уряд звільнив голову митниці' },
      en: { headline: 'Уряд звільнив голову митниці' },
      finds: [{ path: ['headline'], message: 'identical', values: { source: { kind: 'language', locale: 'uk' } } }],
    },
    passage: {
      title: 'One of two paragraphs was copied.',
      uk: {
        headline: 'Міст відкрито',
        notes: 'Рух відкрили.\n\nОб’їзд через сусідній район більше не потрібен, запевняє міська влада.',
      },
      en: {
        headline: 'Bridge reopens',
        notes: 'It has reopened.\n\nОб’їзд через сусідній район більше не потрібен, запевняє міська влада.',
      },
      finds: [
        {
          path: ['notes'],
          message: 'passage',
          values: {
            source: { kind: 'language', locale: 'uk' },
            passage: 'Об’їзд через сусідній район більше не потрібен, запевняє …',
          },
        },
      ],
    },
    translated: {
      title: 'The lede was translated.',
      uk: {
        headline: 'Міст відкрито',
        lede: 'Рух старим мостом у центрі міста відкрили після чотирнадцяти місяців ремонту, і об’їзд більше не потрібен.',
      },
      en: {
        headline: 'Bridge reopens',
        lede: 'The old bridge in the city centre has reopened after fourteen months of repairs, so no detour is needed.',
      },
      finds: [],
    },
    names: {
      title: 'Names are the same in both languages.',
      uk: { headline: 'New York Times' },
      en: { headline: 'New York Times' },
      finds: [],
    },
  },
} satisfies RuleGuide;
