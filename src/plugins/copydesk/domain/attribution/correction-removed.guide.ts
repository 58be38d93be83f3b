import type { RuleGuide } from '../guide/rule-guide';

const time = { correctedAt: '2026-05-01T10:00:00.000Z' };

export const correctionRemovedGuide = {
  title: 'A correction stays',
  asks: 'A correction that readers have seen stays in the story. Its words may be changed.',
  examples: {
    removed: {
      title: 'A correction that is out was taken from the draft.',
      uk: { headline: 'Міст відкрито', corrections: [] },
      ukPublished: { headline: 'Міст відкрито', corrections: [{ ...time, note: 'Виправлено дату.' }] },
      finds: [{ path: ['corrections'], message: 'removed', values: { count: 1 } }],
    },
    replaced: {
      title: 'Another one has taken its place.',
      uk: {
        headline: 'Міст відкрито',
        corrections: [{ correctedAt: '2026-05-03T10:00:00.000Z', note: 'Виправлено ціну.' }],
      },
      ukPublished: { headline: 'Міст відкрито', corrections: [{ ...time, note: 'Виправлено дату.' }] },
      finds: [{ path: ['corrections'], message: 'removed', values: { count: 1 } }],
    },
    reworded: {
      title: 'It is said better, and another one came before it.',
      uk: {
        headline: 'Міст відкрито',
        corrections: [
          { correctedAt: '2026-05-03T10:00:00.000Z', note: 'Виправлено ціну.' },
          { ...time, note: 'Виправлено дату відкриття: 1 травня, а не 2-го.' },
        ],
      },
      ukPublished: { headline: 'Міст відкрито', corrections: [{ ...time, note: 'Виправлено дату.' }] },
      finds: [],
    },
    draft: {
      title: 'It was never out.',
      uk: { headline: 'Міст відкрито', corrections: [] },
      finds: [],
    },
  },
} satisfies RuleGuide;
