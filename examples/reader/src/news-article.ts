import type { NewsArticle, WithContext } from 'schema-dts';
import type { Article } from './newsroom/content';
import type { SiteContext } from './site-context';

/** A story as schema.org describes one. */
export function describeNewsArticle(
  article: Article,
  { newsroomUrl, siteUrl, words }: SiteContext,
): WithContext<NewsArticle> {
  const { illustration, translation } = article;
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    mainEntityOfPage: article.url,
    headline: article.headline,
    description: article.lede,
    inLanguage: article.locale,
    datePublished: article.firstPublishedAt ?? article.publishedAt,
    dateModified: article.publishedAt,
    dateline: article.dateline?.place ?? undefined,
    author: article.authors.map(({ kind, name }) => ({ '@type': kind === 'person' ? 'Person' : 'Organization', name })),
    translator: translation.translators.map(({ name }) => ({ '@type': 'Person', name })),
    image: illustration
      ? {
          '@type': 'ImageObject',
          contentUrl: new URL(illustration.image.url, newsroomUrl).href,
          caption: illustration.caption,
          creditText: illustration.credit ?? undefined,
          copyrightNotice: illustration.copyrightNotice ?? undefined,
        }
      : undefined,
    publisher: { '@type': 'NewsMediaOrganization', name: words.siteTitle, url: siteUrl },
  };
}
