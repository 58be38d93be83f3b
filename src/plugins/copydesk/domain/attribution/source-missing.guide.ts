import { section, source, to } from '../guide/example-newsroom';
import type { RuleGuide } from '../guide/rule-guide';

export const sourceMissingGuide = {
  title: 'Claims have a source',
  asks: 'Every statement names who made the claim. Stories of the kinds that the policy names say where their information comes from.',
  examples: {
    statement: {
      title: 'A statement names no source.',
      uk: { headline: 'Міст відкрито', body: [section('statement', { words: 'Міст безпечний.', source: null })] },
      finds: [{ path: ['body', 0, 'source'], message: 'statement' }],
    },
    story: {
      title: 'News without any source, where the policy requires one.',
      uk: { headline: 'Міст відкрито', genre: 'news', sources: [] },
      options: { requiredWhen: { attribute: 'genre', values: ['news'] } },
      finds: [{ path: ['sources'], message: 'story' }],
    },
    opinion: {
      title: 'An opinion, of which the policy requires none.',
      uk: { headline: 'Міст відкрито', genre: 'opinion', sources: [] },
      options: { requiredWhen: { attribute: 'genre', values: ['news'] } },
      finds: [],
    },
    sourced: {
      title: 'News that lists its source.',
      uk: { headline: 'Міст відкрито', genre: 'news', sources: [to('council')] },
      related: [source('council', 'Рада')],
      options: { requiredWhen: { attribute: 'genre', values: ['news'] } },
      finds: [],
    },
  },
} satisfies RuleGuide;
