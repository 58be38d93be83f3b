import type { RuleGuide } from '../guide/rule-guide';

export const numbersDifferGuide = {
  title: 'The same figures',
  asks: 'A translated text has the figures of the original.',
  examples: {
    missing: {
      title: 'A figure was left out.',
      uk: { headline: 'Міст відкрито', lede: 'Міст коштував 53,4 мільйона.' },
      en: { headline: 'Bridge reopens', lede: 'The bridge cost millions.' },
      finds: [{ path: ['lede'], message: 'missing', values: { missing: ['53,4 мільйона'], added: [] } }],
    },
    added: {
      title: 'A figure was added.',
      uk: { headline: 'Міст відкрито', lede: 'Міст коштував мільйони.' },
      en: { headline: 'Bridge reopens', lede: 'The bridge cost 53.4 million.' },
      finds: [{ path: ['lede'], message: 'added', values: { missing: [], added: ['53.4 million'] } }],
    },
    both: {
      title: 'Digits were swapped.',
      uk: { headline: 'Міст відкрито', lede: 'Міст коштував 53,4 мільйона.' },
      en: { headline: 'Bridge reopens', lede: 'The bridge cost 54.3 million.' },
      finds: [{ path: ['lede'], message: 'both', values: { missing: ['53,4 мільйона'], added: ['54.3 million'] } }],
    },
    magnitude: {
      title: 'Millions became billions.',
      uk: { headline: 'Міст відкрито', lede: 'Міст коштував 450 млн гривень.' },
      en: { headline: 'Bridge reopens', lede: 'The bridge cost 450 billion hryvnias.' },
      finds: [{ path: ['lede'], message: 'both', values: { missing: ['450 млн'], added: ['450 billion'] } }],
    },
    words: {
      title: 'The other version writes the number in words.',
      uk: { headline: 'Міст відкрито', lede: 'Пів мільйона гривень дали 12 громад.' },
      en: { headline: 'Bridge reopens', lede: 'A dozen communities gave 500,000 hryvnias.' },
      finds: [],
    },
    same: {
      title: 'The same figure, as English writes it.',
      uk: { headline: 'Міст відкрито', lede: 'Міст коштував 53,4 мільйона.' },
      en: { headline: 'Bridge reopens', lede: 'The bridge cost 53.4 million.' },
      finds: [],
    },
  },
} satisfies RuleGuide;
