import { author, source, to } from '../guide/example-newsroom';
import type { RuleGuide } from '../guide/rule-guide';

const correction = (note: string) => ({ correctedAt: '2026-03-01T09:00:00.000Z', note });
const statement = (words: string, source: string) => ({ __component: 'example.statement', words, source: to(source) });

export const differsGuide = {
  title: 'All languages show the same',
  asks: 'A translation has the byline, the pictures, the dates and everything else that is not translated exactly as the original has them.',
  examples: {
    differs: {
      title: 'English readers would miss the second author.',
      uk: { headline: 'Міст відкрито', authors: [to('olena'), to('petro')] },
      en: { headline: 'Bridge reopens', authors: [to('olena')] },
      related: [author('olena', 'Олена', 'Olena'), author('petro', 'Петро', 'Petro')],
      finds: [{ path: ['authors'], message: 'differs', values: { source: { kind: 'language', locale: 'uk' } } }],
    },
    order: {
      title: 'The authors sign in another order.',
      uk: { headline: 'Міст відкрито', authors: [to('olena'), to('petro')] },
      en: { headline: 'Bridge reopens', authors: [to('petro'), to('olena')] },
      related: [author('olena', 'Олена', 'Olena'), author('petro', 'Петро', 'Petro')],
      finds: [{ path: ['authors'], message: 'differs', values: { source: { kind: 'language', locale: 'uk' } } }],
    },
    added: {
      title: 'Only English readers learn of a correction.',
      uk: { headline: 'Міст відкрито', corrections: [] },
      en: { headline: 'Bridge reopens', corrections: [correction('The year was corrected.')] },
      finds: [{ path: ['corrections'], message: 'added', values: { source: { kind: 'language', locale: 'uk' } } }],
    },
    lacking: {
      title: 'English readers do not learn of a correction.',
      uk: { headline: 'Міст відкрито', corrections: [correction('Виправлено рік.')] },
      en: { headline: 'Bridge reopens', corrections: [] },
      finds: [{ path: ['corrections'], message: 'lacking', values: { source: { kind: 'language', locale: 'uk' } } }],
    },
    'other-source': {
      title: 'The English version lets somebody else make the second statement.',
      uk: { body: [statement('Міст відкрито.', 'council'), statement('Рух відновлено.', 'police')] },
      en: { body: [statement('The bridge is open.', 'council'), statement('Traffic has resumed.', 'ministry')] },
      related: [
        source('council', 'Міська рада', 'City council'),
        source('police', 'Поліція', 'Police'),
        source('ministry', 'Міністерство', 'Ministry'),
      ],
      finds: [
        { path: ['body', 1, 'source'], message: 'differs', values: { source: { kind: 'language', locale: 'uk' } } },
      ],
    },
    same: {
      title: 'Both languages name the same authors.',
      uk: { headline: 'Міст відкрито', genre: 'news', authors: [to('olena'), to('petro')] },
      en: { headline: 'Bridge reopens', genre: 'news', authors: [to('olena'), to('petro')] },
      related: [author('olena', 'Олена', 'Olena'), author('petro', 'Петро', 'Petro')],
      finds: [],
    },
  },
} satisfies RuleGuide;
