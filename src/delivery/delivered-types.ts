/** How one content type reaches readers. */
export interface DeliveredType {
  /** Where the public site shows a document: `:locale` and `:slug` are filled in. */
  page: string;
  /** What a list says of a document, beside what every list says: attributes, in this order. */
  listItem: readonly string[];
}

/** The content types that readers get by slug, by id and as lists: rendered when they are published, not when they are read. */
export const deliveredTypes: Readonly<Record<string, DeliveredType>> = {
  'api::article.article': {
    page: '/:locale/:slug',
    listItem: ['headline', 'slug', 'lede', 'dateline', 'genre', 'illustration', 'firstPublishedAt'],
  },
  'api::background.background': {
    page: '/:locale/backgrounds/:slug',
    listItem: ['title', 'slug', 'reviewedAt'],
  },
};
