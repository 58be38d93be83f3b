import type { RuleGuide } from '../guide/rule-guide';

export const inUseGuide = {
  title: 'What readers see is not removed',
  asks: 'What a published story shows is neither deleted, unpublished nor emptied. Take it out of the story first.',
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
    unused: { title: 'No published story shows it.', finds: [] },
  },
} satisfies RuleGuide;
