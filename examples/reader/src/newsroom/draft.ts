import type { Article, Illustration, Locale, Section } from './content';

/** Asks Strapi's own REST for everything that an article's page shows. */
export const draftPopulate: Readonly<Record<string, string>> = {
  'populate[dateline]': 'true',
  'populate[authors]': 'true',
  'populate[illustration][populate][image]': 'true',
  'populate[translation][populate][translators]': 'true',
  'populate[backgrounds][populate][sources]': 'true',
  'populate[sources]': 'true',
  'populate[corrections]': 'true',
  'populate[body][on][sections.text]': 'true',
  'populate[body][on][sections.statement][populate][source]': 'true',
  'populate[body][on][sections.quote][populate][source]': 'true',
  'populate[body][on][sections.figure][populate][illustration][populate][image]': 'true',
  'populate[body][on][sections.embed]': 'true',
};

/** What Strapi's own REST answers: an article as delivery has it, of which a draft may still lack anything. */
export type Draft = { [Field in keyof Article]?: Article[Field] | null };

/**
 * Makes a draft look as its page will: what is still missing is empty, byline and credits are what can be derived without the
 * newsroom's wording, and there are no other versions to lead to.
 */
export function completeDraft(draft: Draft, locale: Locale): Article {
  const authors = draft.authors ?? [];
  const names = new Intl.ListFormat(locale).format(authors.map(({ name }) => name));
  return {
    documentId: draft.documentId ?? '',
    id: draft.id ?? 0,
    locale,
    requestedLocale: locale,
    slug: draft.slug ?? '',
    url: '',
    headline: draft.headline ?? '',
    lede: draft.lede ?? '',
    dateline: draft.dateline ?? null,
    genre: draft.genre ?? 'news',
    sourceLocale: draft.sourceLocale ?? null,
    byline: names || null,
    authors,
    illustration: completePicture(draft.illustration),
    body: (draft.body ?? []).map(completeSection),
    backgrounds: (draft.backgrounds ?? []).map((background) => ({ ...background, sources: background.sources ?? [] })),
    sources: draft.sources ?? [],
    corrections: draft.corrections ?? [],
    translation: {
      status: draft.sourceLocale === locale ? 'source' : 'complete',
      sourceLocale: draft.sourceLocale ?? locale,
      method: draft.translation?.method ?? null,
      translators: draft.translation?.translators ?? [],
      translated: 0,
      total: 0,
      stale: 0,
      staleSince: null,
      urgent: false,
    },
    alternates: [],
    firstPublishedAt: draft.firstPublishedAt ?? null,
    publishedAt: draft.publishedAt ?? '',
    createdAt: draft.createdAt ?? '',
    updatedAt: draft.updatedAt ?? '',
  };
}

function completeSection(section: Section): Section {
  switch (section.__component) {
    case 'sections.figure':
      return { ...section, illustration: completePicture(section.illustration) };
    case 'sections.embed':
      return { ...section, credit: section.creditLine };
    default:
      return section;
  }
}

/** A picture without a file is none yet. */
function completePicture(illustration: Illustration | null | undefined): Illustration | null {
  if (!illustration?.image) return null;
  return { ...illustration, credit: illustration.creditLine };
}
