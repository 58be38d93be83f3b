import { source, to } from '../guide/example-newsroom';
import type { RuleGuide } from '../guide/rule-guide';

export const sourceNotInLocaleGuide = {
  title: 'Sources are named in the language',
  asks: 'Every source has a name in the language of the version.',
  examples: {
    absent: {
      title: 'The source exists in Ukrainian alone.',
      uk: { headline: 'Міст відкрито', sources: [to('council')] },
      en: { headline: 'Bridge reopens', sources: [] },
      related: [source('council', 'Рада')],
      finds: [
        {
          path: ['sources'],
          message: 'absent',
          values: { who: 'Рада', locale: { kind: 'language', locale: 'en' } },
          target: { uid: 'plugin::example.source', documentId: 'council' },
        },
      ],
    },
    nameless: {
      title: 'Its name is blank in English.',
      uk: { headline: 'Міст відкрито', sources: [to('council')] },
      en: { headline: 'Bridge reopens', sources: [to('council')] },
      related: [source('council', 'Рада', '')],
      finds: [
        {
          path: ['sources'],
          message: 'nameless',
          values: { who: 'Рада', locale: { kind: 'language', locale: 'en' } },
          target: { uid: 'plugin::example.source', documentId: 'council' },
        },
      ],
    },
    named: {
      title: 'It has a name in both languages.',
      uk: { headline: 'Міст відкрито', sources: [to('council')] },
      en: { headline: 'Bridge reopens', sources: [to('council')] },
      related: [source('council', 'Рада', 'The council')],
      finds: [],
    },
  },
} satisfies RuleGuide;
