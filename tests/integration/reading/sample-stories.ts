import { articles } from '../../../database/seeds/articles';
import { unfinishedDrafts } from '../../../database/seeds/articles/drafts';
import { authors } from '../../../database/seeds/authors';
import { backgrounds } from '../../../database/seeds/backgrounds';
import { illustrations } from '../../../database/seeds/illustrations';
import type { ArticleSeed, EditionLocale, SectionSeed } from '../../../database/seeds/shapes';
import { sources } from '../../../database/seeds/sources';
import { toBlocks } from '../../../database/seeds/to-blocks';

/** The stories of the sample edition that are published: a draft that was changed afterwards is still among them. */
export const publishedStories: readonly ArticleSeed[] = [
  ...articles,
  ...unfinishedDrafts.flatMap(({ state, article }) => (state === 'stale-source' ? [article] : [])),
];

/** What a reader in one locale gets of a story, written as REST writes it. */
export function storyAsRead(story: ArticleSeed, locale: EditionLocale) {
  return {
    locale,
    headline: story.headline[locale],
    lede: story.lede[locale],
    genre: story.genre,
    dateline: { place: story.place[locale], date: story.date },
    authors: story.authors.map((key) => author(key, locale)),
    ...creditAsRead(story, locale),
    illustration: picture(story.illustration, locale),
    backgrounds: story.backgrounds.map((key) => background(key, locale)),
    sources: story.sources.map((key) => source(key, locale)),
    body: story.body.map((section) => sectionAsRead(section, locale)),
    corrections: story.corrections.map(({ kind, publishedAt, note }) => ({ kind, publishedAt, note: note[locale] })),
  };
}

/** An original has nobody to credit for a translation. */
function creditAsRead({ translation }: ArticleSeed, locale: EditionLocale) {
  const { method, translators = [] } = translation[locale] ?? {};
  return method && { translation: { method, translators: translators.map((key) => author(key, locale)) } };
}

function sectionAsRead(section: SectionSeed, locale: EditionLocale) {
  switch (section.kind) {
    case 'text':
      return {
        __component: 'sections.text',
        heading: section.heading?.[locale] ?? null,
        content: toBlocks(section.content[locale]),
      };
    case 'statement':
      return {
        __component: 'sections.statement',
        text: section.text[locale],
        source: source(section.source, locale),
        url: section.url ?? null,
      };
    case 'quote':
      return {
        __component: 'sections.quote',
        text: section.text[locale],
        speaker: section.speaker[locale],
        speakerRole: section.speakerRole?.[locale] ?? null,
        source: section.source ? source(section.source, locale) : null,
        url: section.url ?? null,
      };
    case 'figure':
      return { __component: 'sections.figure', illustration: picture(section.illustration, locale) };
    case 'embed':
      return {
        __component: 'sections.embed',
        url: section.url,
        provider: section.provider,
        creditLine: section.creditLine,
      };
  }
}

function author(key: string, locale: EditionLocale) {
  const { name, jobTitle = null } = find(authors, key).locales[locale];
  return { name, jobTitle };
}

function source(key: string, locale: EditionLocale) {
  const { kind, url = null, locales } = find(sources, key);
  return { kind, url, name: locales[locale].name };
}

function picture(key: string, locale: EditionLocale) {
  const { kind, creditLine, locales } = find(illustrations, key);
  const { caption, altText } = locales[locale];
  return { kind, creditLine, caption, altText };
}

function background(key: string, locale: EditionLocale) {
  const { locales, reviewedAt, sources: keys } = find(backgrounds, key);
  const { title, body } = locales[locale];
  return { title, reviewedAt, body: toBlocks(body), sources: keys.map((name) => source(name, locale)) };
}

function find<Seed extends { key: string }>(seeds: readonly Seed[], key: string): Seed {
  const seed = seeds.find((candidate) => candidate.key === key);
  if (!seed) throw new Error(`The sample edition has no “${key}”`);
  return seed;
}
