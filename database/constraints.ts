/**
 * Constraints and indexes that the content model needs and Strapi's schema cannot express.
 *
 * They are not Strapi migrations, because on a fresh database those run before the content tables exist, and never
 * again. Each statement can be run any number of times; they run at every start, after the schema has been brought up to
 * date. Strapi's schema sync leaves what it did not create alone.
 */

const published = 'published_at is not null';
const draft = 'published_at is null';

/** One draft and one published row per document and locale, even when several writes run at the same time. */
const oneRowPerVersion = (table: string): string[] => [
  `create unique index if not exists ${table}_one_draft on ${table} (document_id, locale) where ${draft}`,
  `create unique index if not exists ${table}_one_published on ${table} (document_id, locale) where ${published}`,
];

/** A slug leads to one published document of its locale; it is also the look-up by slug. */
const oneDocumentPerSlug = (table: string): string =>
  `create unique index if not exists ${table}_slug_locale on ${table} (slug, locale) where ${published}`;

export const constraints: readonly string[] = [
  ...['articles', 'backgrounds', 'authors', 'illustrations', 'sources'].flatMap(oneRowPerVersion),
  ...['articles', 'backgrounds', 'authors'].map(oneDocumentPerSlug),
  // The newest stories of a locale, in the order readers see them.
  `create index if not exists articles_publication_order on articles (locale, first_published_at desc, id desc) where ${published}`,
];
