import type { RuleGuide } from '../guide/rule-guide';

export const correctionMissingGuide = {
  title: 'Corrections reach every language',
  asks: 'Every correction of the original is made in the translation too, and says what was corrected.',
  examples: {
    absent: {
      title: 'The translation lacks the correction.',
      uk: {
        headline: 'Міст відкрито',
        corrections: [{ correctedAt: '2026-05-01T10:00:00.000Z', note: 'Виправлено дату.' }],
      },
      en: { headline: 'Bridge reopens', corrections: [] },
      finds: [
        {
          path: ['corrections'],
          message: 'absent',
          values: { number: 1, total: 1, source: { kind: 'language', locale: 'uk' } },
        },
      ],
    },
    wordless: {
      title: 'It does not say what was corrected.',
      uk: {
        headline: 'Міст відкрито',
        corrections: [{ correctedAt: '2026-05-01T10:00:00.000Z', note: 'Виправлено дату.' }],
      },
      en: { headline: 'Bridge reopens', corrections: [{ correctedAt: '2026-05-01T10:00:00.000Z', note: '' }] },
      finds: [
        {
          path: ['corrections', 0, 'note'],
          message: 'wordless',
          values: { source: { kind: 'language', locale: 'uk' } },
        },
      ],
    },
    made: {
      title: 'The correction is made and explained.',
      uk: {
        headline: 'Міст відкрито',
        corrections: [{ correctedAt: '2026-05-01T10:00:00.000Z', note: 'Виправлено дату.' }],
      },
      en: {
        headline: 'Bridge reopens',
        corrections: [{ correctedAt: '2026-05-01T10:00:00.000Z', note: 'The date was corrected.' }],
      },
      finds: [],
    },
  },
} satisfies RuleGuide;
