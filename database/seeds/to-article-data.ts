import type { ArticleSeed, EditionLocale, IllustrationKey, SectionSeed, SourceKey } from './shapes';
import { toBlocks } from './to-blocks';

/** Finds the document that a key of the seeds became. */
export type DocumentIdOf = (kind: 'author' | 'source' | 'illustration' | 'background', key: string) => string;

/** The data of an article in one locale, as the document service takes it. */
export function toArticleData(seed: ArticleSeed, locale: EditionLocale, idOf: DocumentIdOf): Record<string, unknown> {
  const credit = seed.translation[locale];
  return {
    headline: seed.headline[locale],
    lede: seed.lede[locale],
    dateline: { place: seed.place[locale], date: seed.date },
    body: seed.body.map((section) => toSectionData(section, locale, idOf)),
    genre: seed.genre,
    sourceLocale: seed.sourceLocale,
    authors: seed.authors.map((key) => idOf('author', key)),
    illustration: idOf('illustration', seed.illustration),
    backgrounds: seed.backgrounds.map((key) => idOf('background', key)),
    sources: seed.sources.map((key) => idOf('source', key)),
    corrections: seed.corrections.map(({ publishedAt, kind, note }) => ({ publishedAt, kind, note: note[locale] })),
    translation:
      credit === undefined
        ? null
        : {
            method: credit.method,
            translators: credit.translators.map((key) => idOf('author', key)),
          },
  };
}

function toSectionData(section: SectionSeed, locale: EditionLocale, idOf: DocumentIdOf): Record<string, unknown> {
  const source = (key?: SourceKey) => (key === undefined ? null : idOf('source', key));
  const picture = (key: IllustrationKey) => idOf('illustration', key);

  switch (section.kind) {
    case 'text':
      return {
        __component: 'sections.text',
        heading: section.heading?.[locale],
        content: toBlocks(section.content[locale]),
      };
    case 'statement':
      return {
        __component: 'sections.statement',
        text: section.text[locale],
        source: source(section.source),
        url: section.url,
      };
    case 'quote':
      return {
        __component: 'sections.quote',
        text: section.text[locale],
        speaker: section.speaker[locale],
        speakerRole: section.speakerRole?.[locale],
        source: source(section.source),
        url: section.url,
      };
    case 'figure':
      return { __component: 'sections.figure', illustration: picture(section.illustration) };
    case 'embed':
      return {
        __component: 'sections.embed',
        url: section.url,
        provider: section.provider,
        creditLine: section.creditLine,
      };
  }
}
