import { picture, to } from '../guide/example-newsroom';
import type { RuleGuide } from '../guide/rule-guide';

export const illustrationNotInLocaleGuide = {
  title: 'Pictures speak the language',
  asks: 'Every picture has a caption and an alternative text in the language of the version.',
  examples: {
    absent: {
      title: 'The picture exists in Ukrainian alone.',
      uk: { headline: 'Міст відкрито', illustration: to('bridge') },
      en: { headline: 'Bridge reopens', illustration: null },
      related: [picture('bridge', { caption: 'Міст', altText: 'Міст через річку', creditLine: 'О. Коваль' })],
      finds: [
        {
          path: ['illustration'],
          message: 'absent',
          values: { what: 'Міст', locale: { kind: 'language', locale: 'en' } },
          target: { uid: 'plugin::example.picture', documentId: 'bridge' },
        },
      ],
    },
    captionless: {
      title: 'It has no caption in English.',
      uk: { headline: 'Міст відкрито', illustration: to('bridge') },
      en: { headline: 'Bridge reopens', illustration: to('bridge') },
      related: [
        picture(
          'bridge',
          { caption: 'Міст', altText: 'Міст через річку', creditLine: 'О. Коваль' },
          { caption: '', altText: 'A bridge' },
        ),
      ],
      finds: [
        {
          path: ['illustration'],
          message: 'captionless',
          values: { what: 'Міст', locale: { kind: 'language', locale: 'en' } },
          target: { uid: 'plugin::example.picture', documentId: 'bridge' },
        },
      ],
    },
    'without-alt-text': {
      title: 'It has no alternative text in English.',
      uk: { headline: 'Міст відкрито', illustration: to('bridge') },
      en: { headline: 'Bridge reopens', illustration: to('bridge') },
      related: [
        picture(
          'bridge',
          { caption: 'Міст', altText: 'Міст через річку', creditLine: 'О. Коваль' },
          { caption: 'The bridge', altText: '' },
        ),
      ],
      finds: [
        {
          path: ['illustration'],
          message: 'without-alt-text',
          values: { what: 'The bridge', locale: { kind: 'language', locale: 'en' } },
          target: { uid: 'plugin::example.picture', documentId: 'bridge' },
        },
      ],
    },
    wordless: {
      title: 'It has neither in English.',
      uk: { headline: 'Міст відкрито', illustration: to('bridge') },
      en: { headline: 'Bridge reopens', illustration: to('bridge') },
      related: [
        picture(
          'bridge',
          { caption: 'Міст', altText: 'Міст через річку', creditLine: 'О. Коваль' },
          { caption: '', altText: '' },
        ),
      ],
      finds: [
        {
          path: ['illustration'],
          message: 'wordless',
          values: { what: 'Міст', locale: { kind: 'language', locale: 'en' } },
          target: { uid: 'plugin::example.picture', documentId: 'bridge' },
        },
      ],
    },
    worded: {
      title: 'It has both in both languages.',
      uk: { headline: 'Міст відкрито', illustration: to('bridge') },
      en: { headline: 'Bridge reopens', illustration: to('bridge') },
      related: [
        picture(
          'bridge',
          { caption: 'Міст', altText: 'Міст через річку', creditLine: 'О. Коваль' },
          { caption: 'The bridge', altText: 'A bridge', creditLine: 'O. Koval' },
        ),
      ],
      finds: [],
    },
  },
} satisfies RuleGuide;
