import { background, partner, to } from '../guide/example-newsroom';
import type { RuleGuide } from '../guide/rule-guide';

export const notPublishedGuide = {
  title: 'What a story shows is published first',
  asks: 'Everything that a story points to can be seen by the readers of its language, and so can its original where that comes first.',
  examples: {
    draft: {
      title: 'The background is a draft in English.',
      uk: { headline: 'Міст відкрито', background: [to('past')] },
      en: { headline: 'Bridge reopens', background: [to('past')] },
      related: [background('past', { uk: { title: 'Передісторія' }, en: { title: 'Background' } }, ['uk'])],
      finds: [
        {
          path: ['background'],
          message: 'draft',
          values: { what: 'Background', locale: { kind: 'language', locale: 'en' } },
          target: { uid: 'plugin::example.background', documentId: 'past' },
        },
      ],
    },
    absent: {
      title: 'The background does not exist in English.',
      uk: { headline: 'Міст відкрито', background: [to('past')] },
      en: { headline: 'Bridge reopens', background: [] },
      related: [background('past', { uk: { title: 'Передісторія' } }, ['uk'])],
      finds: [
        {
          path: ['background'],
          message: 'absent',
          values: { what: 'Передісторія', locale: { kind: 'language', locale: 'en' } },
          target: { uid: 'plugin::example.background', documentId: 'past' },
        },
      ],
    },
    unwritten: {
      title: 'A document without drafts does not exist in English.',
      uk: { headline: 'Міст відкрито', partners: [to('museum')] },
      en: { headline: 'Bridge reopens', partners: [] },
      related: [partner('museum', 'Музей')],
      finds: [
        {
          path: ['partners'],
          message: 'unwritten',
          values: { what: 'Музей', locale: { kind: 'language', locale: 'en' } },
          target: { uid: 'plugin::example.partner', documentId: 'museum' },
        },
      ],
    },
    withheld: {
      title: 'The background is out in English and kept from readers, for something is wrong with it.',
      uk: { headline: 'Міст відкрито', background: [to('past')] },
      en: { headline: 'Bridge reopens', background: [to('past')] },
      related: [
        {
          ...background('past', { uk: { title: 'Передісторія' }, en: { title: 'Background' } }, ['uk', 'en']),
          withheldLocales: ['en'],
        },
      ],
      finds: [
        {
          path: ['background'],
          message: 'withheld',
          values: { what: 'Background', locale: { kind: 'language', locale: 'en' } },
          target: { uid: 'plugin::example.background', documentId: 'past' },
        },
      ],
    },
    withdrawn: {
      title: 'The background is withdrawn: readers see it in no language.',
      uk: { headline: 'Міст відкрито', background: [to('past')] },
      en: { headline: 'Bridge reopens', background: [to('past')] },
      related: [
        {
          ...background('past', { uk: { title: 'Передісторія' }, en: { title: 'Background' } }, ['uk', 'en']),
          isWithdrawn: true,
        },
      ],
      finds: [
        {
          path: ['background'],
          message: 'withdrawn',
          values: { what: 'Background' },
          target: { uid: 'plugin::example.background', documentId: 'past' },
        },
      ],
    },
    original: {
      title: 'The translation is to be published before its original, where the original comes first.',
      uk: { headline: 'Міст відкрито' },
      en: { headline: 'Bridge reopens' },
      publish: { locales: ['en'], published: [], policy: { release: 'source-first' } },
      finds: [{ path: [], message: 'original', values: { source: { kind: 'language', locale: 'uk' } } }],
    },
    published: {
      title: 'The background is published in both languages.',
      uk: { headline: 'Міст відкрито', background: [to('past')] },
      en: { headline: 'Bridge reopens', background: [to('past')] },
      related: [background('past', { uk: { title: 'Передісторія' }, en: { title: 'Background' } }, ['uk', 'en'])],
      finds: [],
    },
  },
} satisfies RuleGuide;
