import { section } from '../guide/example-newsroom';
import type { RuleGuide } from '../guide/rule-guide';

export const structureDiffersGuide = {
  title: 'Built like the original',
  asks: 'A translation has the same sections as the original, in the same order.',
  examples: {
    'section-missing': {
      title: 'The quote is missing.',
      uk: {
        headline: 'Міст відкрито',
        body: [section('text', { content: 'Перше.' }), section('quote', { words: 'Друге.' })],
      },
      en: { headline: 'Bridge reopens', body: [section('text', { content: 'First.' })] },
      finds: [
        {
          path: ['body'],
          message: 'section-missing',
          values: {
            there: 2,
            here: 1,
            position: 2,
            thing: { kind: 'component', uid: 'example.quote', name: 'Quote' },
          },
        },
      ],
    },
    'section-added': {
      title: 'There is a quote too many.',
      uk: { headline: 'Міст відкрито', body: [section('text', { content: 'Перше.' })] },
      en: {
        headline: 'Bridge reopens',
        body: [section('text', { content: 'First.' }), section('quote', { words: 'Second.' })],
      },
      finds: [
        {
          path: ['body'],
          message: 'section-added',
          values: {
            there: 1,
            here: 2,
            position: 2,
            other: { kind: 'component', uid: 'example.quote', name: 'Quote' },
          },
        },
      ],
    },
    'section-differs': {
      title: 'The order is another.',
      uk: {
        headline: 'Міст відкрито',
        body: [section('text', { content: 'Перше.' }), section('quote', { words: 'Друге.' })],
      },
      en: {
        headline: 'Bridge reopens',
        body: [section('quote', { words: 'Second.' }), section('text', { content: 'First.' })],
      },
      finds: [
        {
          path: ['body'],
          message: 'section-differs',
          values: {
            there: 2,
            here: 2,
            position: 1,
            thing: { kind: 'component', uid: 'example.text', name: 'Text' },
            other: { kind: 'component', uid: 'example.quote', name: 'Quote' },
          },
        },
      ],
    },
    entries: {
      title: 'A list is shorter.',
      uk: { headline: 'Міст відкрито', links: [{ label: 'Мапа' }, { label: 'Розклад' }] },
      en: { headline: 'Bridge reopens', links: [{ label: 'Map' }] },
      finds: [{ path: ['links'], message: 'entries', values: { there: 2, here: 1 } }],
    },
    same: {
      title: 'The same sections in the same order.',
      uk: {
        headline: 'Міст відкрито',
        body: [section('text', { content: 'Перше.' }), section('quote', { words: 'Друге.' })],
      },
      en: {
        headline: 'Bridge reopens',
        body: [section('text', { content: 'First.' }), section('quote', { words: 'Second.' })],
      },
      finds: [],
    },
  },
} satisfies RuleGuide;
