import { raw } from 'hono/html';
import type { Article, Locale } from '../newsroom/content';
import { describeNewsArticle } from '../news-article';
import type { SiteContext } from '../site-context';

const openGraphLocales: Record<Locale, string> = { uk: 'uk_UA', en: 'en_GB', ru: 'ru_RU' };

/** The metadata of a story for search engines and other sites: its address, its other languages, its card. */
export function ArticleHead({ article, context }: { article: Article; context: SiteContext }) {
  const { url, headline, lede, locale, alternates, illustration, firstPublishedAt } = article;
  const others = alternates.filter(({ hreflang, current }) => hreflang !== 'x-default' && !current);
  return (
    <>
      <AddressLinks url={url} alternates={alternates} />
      <meta property="og:type" content="article" />
      <meta property="og:site_name" content={context.words.siteTitle} />
      <meta property="og:url" content={url} />
      <meta property="og:title" content={headline} />
      <meta property="og:description" content={lede} />
      <meta property="og:locale" content={openGraphLocales[locale]} />
      {others.map((other) => (
        <meta property="og:locale:alternate" content={openGraphLocales[other.locale]} />
      ))}
      {firstPublishedAt && <meta property="article:published_time" content={firstPublishedAt} />}
      {illustration && (
        <>
          <meta property="og:image" content={new URL(illustration.image.url, context.newsroomUrl).href} />
          <meta property="og:image:alt" content={illustration.altText} />
        </>
      )}
      <script type="application/ld+json">{raw(toScript(describeNewsArticle(article, context)))}</script>
    </>
  );
}

/** The one address of a page, and those of its other languages. */
export function AddressLinks({ url, alternates }: Pick<Article, 'url' | 'alternates'>) {
  return (
    <>
      <link rel="canonical" href={url} />
      {alternates.map((alternate) => (
        <link rel="alternate" hreflang={alternate.hreflang} href={alternate.url} />
      ))}
    </>
  );
}

/** JSON that is safe in a script element: nothing in it can end the element. */
export function toScript(value: object): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
