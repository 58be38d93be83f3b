import type { RuleGuide } from '../guide/rule-guide';

export const inUseGuide = {
  title: 'What readers see is not removed',
  asks: 'What a published story shows is neither deleted, unpublished nor emptied. Take it out of the story first. Nor is an original removed under the translations of it that readers see.',
  examples: {
    shown: {
      title: 'A published story shows it.',
      uk: { headline: 'Міст відкрито' },
      finds: [
        {
          path: [],
          message: 'shown',
          values: {
            type: { kind: 'type', uid: 'plugin::example.story', name: 'Story' },
            title: 'Міст відкрито',
            locale: { kind: 'language', locale: 'uk' },
          },
        },
      ],
    },
    translated: {
      title: 'Readers see its translation.',
      en: { headline: 'Bridge opened' },
      as: 'translation',
      finds: [
        {
          path: [],
          message: 'translated',
          values: { title: 'Bridge opened', locale: { kind: 'language', locale: 'en' } },
        },
      ],
    },
    unused: { title: 'No published story shows it.', finds: [] },
  },
} satisfies RuleGuide;
