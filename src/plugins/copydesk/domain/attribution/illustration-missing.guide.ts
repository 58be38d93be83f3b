import { picture, section, to } from '../guide/example-newsroom';
import type { RuleGuide } from '../guide/rule-guide';

export const illustrationMissingGuide = {
  title: 'A picture leads the story',
  asks: 'Every story leads with a picture, every picture it shows has its file, and a section that is there for a picture has one.',
  examples: {
    empty: {
      title: 'There is no picture.',
      uk: { headline: 'Міст відкрито', illustration: null },
      finds: [{ path: ['illustration'], message: 'empty' }],
    },
    imageless: {
      title: 'The file of the picture was deleted.',
      uk: { headline: 'Міст відкрито', illustration: to('bridge') },
      related: [
        picture('bridge', { image: null, caption: 'Міст', altText: 'Міст через річку', creditLine: 'О. Коваль' }),
      ],
      finds: [
        {
          path: ['illustration'],
          message: 'imageless',
          values: { what: 'Міст' },
          target: { uid: 'plugin::example.picture', documentId: 'bridge' },
        },
      ],
    },
    fileless: {
      title: 'A section that shows a file of its own has none.',
      uk: {
        headline: 'Міст відкрито',
        illustration: to('bridge'),
        body: [section('video', { file: null })],
      },
      related: [picture('bridge', { caption: 'Міст', altText: 'Міст через річку', creditLine: 'О. Коваль' })],
      finds: [{ path: ['body', 0, 'file'], message: 'fileless' }],
    },
    pictureless: {
      title: 'A figure shows no picture.',
      uk: { headline: 'Міст відкрито', illustration: to('bridge'), body: [section('figure', { picture: null })] },
      related: [picture('bridge', { caption: 'Міст', altText: 'Міст через річку', creditLine: 'О. Коваль' })],
      finds: [{ path: ['body', 0, 'picture'], message: 'pictureless' }],
    },
    led: {
      title: 'A picture leads.',
      uk: { headline: 'Міст відкрито', illustration: to('bridge') },
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
