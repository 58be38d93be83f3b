import type { SectionSeed } from '../../../../database/seeds/shapes';
import { toBlocks } from '../../../../database/seeds/to-blocks';
import { locale } from './edition';
import { composeIllustration, composeSource } from './parts';

/** A section of a story's body. */
export function composeSection(section: SectionSeed, index: number) {
  const id = index + 1;
  const url = 'url' in section ? (section.url ?? null) : null;
  switch (section.kind) {
    case 'text': {
      const content = toBlocks(section.content[locale]);
      return { __component: 'sections.text', id, heading: section.heading?.[locale] ?? null, content };
    }
    case 'statement':
      return {
        __component: 'sections.statement',
        id,
        text: section.text[locale],
        source: composeSource(section.source),
        url,
      };
    case 'quote':
      return {
        __component: 'sections.quote',
        id,
        text: section.text[locale],
        speaker: section.speaker[locale],
        speakerRole: section.speakerRole?.[locale] ?? null,
        source: section.source ? composeSource(section.source) : null,
        url,
      };
    case 'figure':
      return { __component: 'sections.figure', id, illustration: composeIllustration(section.illustration) };
    case 'embed': {
      const { provider, creditLine } = section;
      return { __component: 'sections.embed', id, url: section.url, provider, creditLine, credit: creditLine };
    }
  }
}
