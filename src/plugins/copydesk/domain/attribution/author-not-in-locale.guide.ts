import { author, to } from '../guide/example-newsroom';
import type { RuleGuide } from '../guide/rule-guide';

export const authorNotInLocaleGuide = {
  title: 'Authors are named in the language',
  asks: 'Every author and translator has a name in the language of the version.',
  examples: {
    absent: {
      title: 'The author exists in Ukrainian alone.',
      uk: { headline: 'Міст відкрито', authors: [to('olena')] },
      en: { headline: 'Bridge reopens', authors: [] },
      related: [author('olena', 'Олена')],
      finds: [
        {
          path: ['authors'],
          message: 'absent',
          values: { who: 'Олена', locale: { kind: 'language', locale: 'en' } },
          target: { uid: 'plugin::example.author', documentId: 'olena' },
        },
      ],
    },
    nameless: {
      title: 'The author’s name is blank in English.',
      uk: { headline: 'Міст відкрито', authors: [to('olena')] },
      en: { headline: 'Bridge reopens', authors: [to('olena')] },
      related: [author('olena', 'Олена', ' ')],
      finds: [
        {
          path: ['authors'],
          message: 'nameless',
          values: { who: 'Олена', locale: { kind: 'language', locale: 'en' } },
          target: { uid: 'plugin::example.author', documentId: 'olena' },
        },
      ],
    },
    named: {
      title: 'The author has a name in both languages.',
      uk: { headline: 'Міст відкрито', authors: [to('olena')] },
      en: { headline: 'Bridge reopens', authors: [to('olena')] },
      related: [author('olena', 'Олена', 'Olena')],
      finds: [],
    },
  },
} satisfies RuleGuide;
