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
    headline: {
      title: 'A short headline is still in Ukrainian.',
      uk: { headline: 'Уряд звільнив голову митниці' },
      en: { headline: 'Уряд звільнив голову митниці' },
      finds: [
        {
          path: ['headline'],
          message: 'wrong',
          values: { found: { kind: 'language', locale: 'uk' }, wanted: { kind: 'language', locale: 'en' } },
        },
      ],
    },
    alphabet: {
      title: 'The lede is not in Latin letters.',
      uk: { headline: 'Міст відкрито', lede: 'У центрі знову їздять.' },
      en: { headline: 'Bridge reopens', lede: 'Ευρωπαϊκή Επιτροπή' },
      finds: [{ path: ['lede'], message: 'alphabet', values: { wanted: { kind: 'language', locale: 'en' } } }],
    },
    passage: {
      title: 'One paragraph is still in Ukrainian.',
      uk: { headline: 'Міст відкрито', notes: 'Рух відкрили.\n\nОб’їзд більше не потрібен.' },
      en: { headline: 'Bridge reopens', notes: 'The bridge is open to traffic.\n\nОб’їзд більше не потрібен.' },
      finds: [
        {
          path: ['notes'],
          message: 'passage',
          values: {
            found: { kind: 'language', locale: 'uk' },
            passage: 'Об’їзд більше не потрібен.',
            wanted: { kind: 'language', locale: 'en' },
          },
        },
      ],
    },
    alphabetPassage: {
      title: 'One paragraph is not in Latin letters.',
      uk: { headline: 'Міст відкрито', notes: 'Рух відкрили.\n\nІнвестор — з Афін.' },
      en: { headline: 'Bridge reopens', notes: 'The bridge is open to traffic.\n\nΕυρωπαϊκή Επιτροπή' },
      finds: [
        {
          path: ['notes'],
          message: 'alphabetPassage',
          values: { passage: 'Ευρωπαϊκή Επιτροπή', wanted: { kind: 'language', locale: 'en' } },
        },
      ],
    },
    quotation: {
      title: 'A quotation is left as it was said.',
      uk: { headline: 'Міст відкрито', lede: '«Ми чекали цього дня роками», — каже мешканка сусідньої вулиці.' },
      en: { headline: 'Bridge reopens', lede: '“Ми чекали цього дня роками,” says a woman who lives next to it.' },
      finds: [],
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
