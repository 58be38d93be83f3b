import type { RuleGuide } from '../guide/rule-guide';

export const wrongLanguageGuide = {
  title: 'In the right language',
  asks: 'A translated text is in the language of its version.',
  examples: {
    wrong: {
      title: 'The lede is still in Ukrainian.',
      uk: {
        headline: 'Міст відкрито',
        lede: 'Рух старим мостом у центрі міста відкрили після чотирнадцяти місяців ремонту, і об’їзд більше не потрібен.',
      },
      en: {
        headline: 'Bridge reopens',
        lede: 'Рух старим мостом у центрі міста відкрили після чотирнадцяти місяців ремонту, і об’їзд більше не потрібен.',
      },
      finds: [
        {
          path: ['lede'],
          message: 'wrong',
          values: { found: { kind: 'language', locale: 'uk' }, wanted: { kind: 'language', locale: 'en' } },
        },
      ],
    },
    right: {
      title: 'The lede is in English.',
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
    short: {
      title: 'Texts as short as a name are forgiven.',
      uk: { headline: 'Міст відкрито', lede: 'Київ' },
      en: { headline: 'Bridge reopens', lede: 'Київ' },
      finds: [],
    },
  },
} satisfies RuleGuide;
