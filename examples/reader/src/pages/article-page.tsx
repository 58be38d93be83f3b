import { formatDay, formatMoment } from '../format-date';
import type { Article } from '../newsroom/content';
import { Backgrounds } from '../parts/backgrounds';
import { Corrections } from '../parts/corrections';
import { addressOfStory, listAddresses } from '../parts/language-switch';
import { Picture } from '../parts/picture';
import { Sections } from '../parts/sections';
import { Sources } from '../parts/sources';
import { TranslationCredit } from '../parts/translation-credit';
import { TranslationNote } from '../parts/translation-note';
import type { SiteContext } from '../site-context';
import { ArticleHead } from './article-head';
import { Layout } from './layout';

interface ArticlePageProps {
  article: Article;
  context: SiteContext;
  /** An unpublished draft: the link that opens it opens none of its other languages. */
  isDraft?: boolean;
}

/** One story with all that belongs to it. */
export function ArticlePage({ article, context, isDraft = false }: ArticlePageProps) {
  const { words, newsroomUrl } = context;
  return (
    <Layout
      context={context}
      title={`${article.headline} — ${words.siteTitle}`}
      description={article.lede}
      addresses={isDraft ? undefined : listAddresses(article.alternates, addressOfStory)}
      hidden={isDraft}
      head={isDraft ? undefined : <ArticleHead article={article} context={context} />}
    >
      <article class="full">
        <header>
          {isDraft && (
            <p class="draft" role="note">
              {words.draft}
            </p>
          )}
          <p class="genre">{words.genres[article.genre]}</p>
          <h1>{article.headline}</h1>
          <p class="lede">{article.lede}</p>
          <Credits article={article} context={context} />
          <TranslationNote document={article} addressOf={addressOfStory} context={context} />
        </header>
        <Corrections corrections={article.corrections} context={context} />
        {article.illustration && <Picture illustration={article.illustration} newsroomUrl={newsroomUrl} lead />}
        <div class="body">
          <Sections sections={article.body} context={context} />
        </div>
        <Backgrounds backgrounds={article.backgrounds} context={context} />
        <Sources sources={article.sources} context={context} heading="h2" />
      </article>
    </Layout>
  );
}

/** Who wrote it, who translated it, where and when. */
function Credits({ article, context }: { article: Article; context: SiteContext }) {
  const { byline, dateline, firstPublishedAt, translation } = article;
  const { words, locale } = context;
  return (
    <div class="credits">
      {byline && <p class="byline">{byline}</p>}
      <TranslationCredit translation={translation} context={context} />
      <p class="meta">
        {dateline && (
          <span class="dateline">
            {dateline.place}
            {dateline.place && dateline.date && ', '}
            {dateline.date && <time datetime={dateline.date}>{formatDay(dateline.date, locale)}</time>}
          </span>
        )}
        {firstPublishedAt && (
          <span>
            {words.published} <time datetime={firstPublishedAt}>{formatMoment(firstPublishedAt, locale)}</time>
          </span>
        )}
      </p>
    </div>
  );
}
