import { formatDay } from '../format-date';
import { type ArticleListItem, type LatestArticles, type Locale, locales } from '../newsroom/content';
import { addressOfStory } from '../parts/language-switch';
import { PictureFile } from '../parts/picture-file';
import type { SiteContext } from '../site-context';
import { Layout } from './layout';

/** The newest stories of one language, page by page. */
export function FrontPage({
  latest,
  before,
  context,
}: {
  latest: LatestArticles;
  before?: string;
  context: SiteContext;
}) {
  const { words, locale } = context;
  const { nextCursor: next } = latest.meta;
  const heading = before ? words.olderStories : words.latest;
  return (
    <Layout
      context={context}
      title={`${words.siteTitle}. ${heading}`}
      description={words.siteDescription}
      addresses={frontPages}
      hidden={before !== undefined}
      head={<Links context={context} />}
    >
      <h1 class="section-title">{heading}</h1>
      {latest.data.length === 0 && <p>{words.nothingYet}</p>}
      <div class="stories">
        {latest.data.map((item) => (
          <Story item={item} context={context} />
        ))}
      </div>
      {(before ?? next) && (
        <nav class="pager" aria-label={words.pages}>
          {before && <a href={`/${locale}`}>{words.newestStories}</a>}
          {next && (
            <a href={`/${locale}?${new URLSearchParams({ before: next })}`} rel="next">
              {words.olderStories}
            </a>
          )}
        </nav>
      )}
    </Layout>
  );
}

const frontPages = Object.fromEntries(locales.map((locale) => [locale, `/${locale}`])) as Record<Locale, string>;

function Links({ context: { siteUrl, locale } }: { context: SiteContext }) {
  return (
    <>
      <link rel="canonical" href={`${siteUrl}/${locale}`} />
      {locales.map((other) => (
        <link rel="alternate" hreflang={other} href={`${siteUrl}/${other}`} />
      ))}
      <link rel="alternate" hreflang="x-default" href={`${siteUrl}/`} />
    </>
  );
}

function Story({ item, context }: { item: ArticleListItem; context: SiteContext }) {
  const { words, locale, newsroomUrl } = context;
  const { headline, slug, lede, genre, byline, illustration, firstPublishedAt } = item;
  return (
    <article class="story">
      {illustration && (
        <PictureFile
          image={illustration.image}
          newsroomUrl={newsroomUrl}
          alt=""
          sizes="(min-width: 48rem) 18rem, 100vw"
          loading="lazy"
        />
      )}
      <div>
        <p class="genre">{words.genres[genre]}</p>
        <h2>
          <a href={addressOfStory(item.locale, slug)}>{headline}</a>
        </h2>
        <p class="lede">{lede}</p>
        <p class="meta">
          {byline && <span>{byline}</span>}
          {firstPublishedAt && <time datetime={firstPublishedAt}>{formatDay(firstPublishedAt, locale)}</time>}
        </p>
      </div>
    </article>
  );
}
