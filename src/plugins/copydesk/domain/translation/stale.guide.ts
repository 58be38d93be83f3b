import { section, source, to } from '../guide/example-newsroom';
import type { RuleGuide } from '../guide/rule-guide';

export const staleGuide = {
  title: 'The translation keeps up with the original',
  asks: 'When the original changes, the translation follows, or somebody confirms that it is still correct.',
  examples: {
    text: {
      title: 'The lede of the original has changed since it was translated.',
      ukBefore: { headline: 'Міст відкрито', lede: 'Завтра.' },
      uk: { headline: 'Міст відкрито', lede: 'Післязавтра.' },
      en: { headline: 'Bridge reopens', lede: 'Tomorrow.' },
      finds: [{ path: ['lede'], message: 'text', values: { source: { kind: 'language', locale: 'uk' } } }],
    },
    reference: {
      title: 'The statement of the original cites another source now.',
      ukBefore: { headline: 'Міст відкрито', body: [section('statement', { words: 'Так.', source: to('council') })] },
      uk: { headline: 'Міст відкрито', body: [section('statement', { words: 'Так.', source: to('police') })] },
      en: { headline: 'Bridge reopens', body: [section('statement', { words: 'Yes.', source: to('council') })] },
      related: [source('council', 'Рада', 'The council'), source('police', 'Поліція', 'The police')],
      finds: [
        { path: ['body', 0, 'source'], message: 'reference', values: { source: { kind: 'language', locale: 'uk' } } },
      ],
    },
    'left-behind': {
      title: 'The original is to be published without its translation, where the policy refuses that.',
      ukBefore: { headline: 'Міст відкрито', lede: 'Завтра.' },
      uk: { headline: 'Міст відкрито', lede: 'Післязавтра.' },
      en: { headline: 'Bridge reopens', lede: 'Tomorrow.' },
      publish: {
        locales: ['uk'],
        published: ['uk', 'en'],
        policy: { release: 'source-first', staleTranslations: 'refused' },
      },
      finds: [{ path: ['lede'], message: 'left-behind', values: { locale: { kind: 'language', locale: 'en' } } }],
    },
    current: {
      title: 'Nothing has changed since.',
      uk: { headline: 'Міст відкрито', lede: 'Завтра.' },
      en: { headline: 'Bridge reopens', lede: 'Tomorrow.' },
      finds: [],
    },
  },
} satisfies RuleGuide;
