/** How one content type reaches readers. */
export interface DeliveredType {
  /** Where the public site shows a document: `:locale` and `:slug` are filled in. */
  page: string;
  /** Attributes that a list shows of a document, in this order, in addition to those of every list. */
  listItem: readonly string[];
}

/** The content types that readers get by slug, by id and as lists. They are rendered on publication and not on reading. */
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
