import { section, source, to } from '../guide/example-newsroom';
import type { RuleGuide } from '../guide/rule-guide';

export const linksDifferGuide = {
  title: 'Links lead to the same places',
  asks: 'A translation leads its readers where the original leads its own.',
  examples: {
    elsewhere: {
      title: 'The statement cites another source.',
      uk: { headline: 'Міст відкрито', body: [section('statement', { words: 'Так.', source: to('council') })] },
      en: { headline: 'Bridge reopens', body: [section('statement', { words: 'Yes.', source: to('police') })] },
      related: [source('council', 'Рада', 'The council'), source('police', 'Поліція', 'The police')],
      finds: [
        {
          path: ['body'],
          message: 'elsewhere',
          values: {
            missingAddresses: 0,
            missingList: [],
            missingDocuments: 1,
            addedAddresses: 0,
            addedList: [],
            addedDocuments: 1,
          },
        },
      ],
    },
    same: {
      title: 'It cites the same source.',
      uk: { headline: 'Міст відкрито', body: [section('statement', { words: 'Так.', source: to('council') })] },
      en: { headline: 'Bridge reopens', body: [section('statement', { words: 'Yes.', source: to('council') })] },
      related: [source('council', 'Рада', 'The council')],
      finds: [],
    },
  },
} satisfies RuleGuide;
