import type { Context } from 'hono';
import { type Article, type Locale, locales } from './newsroom/content';
import type { Newsroom } from './newsroom/newsroom';
import type { Outcome } from './newsroom/outcome';
import { ArticlePage } from './pages/article-page';
import { ProblemPage } from './pages/problem-page';
import { addressOfStory, listAddresses } from './parts/language-switch';
import { readContentTag, replyUnchanged, replyWithContent, replyWithPage } from './reply';
import type { SiteContext } from './site-context';

/** Answers `/{locale}/{slug}`: the story, where it has moved to, or why there is none. */
export async function showStory(c: Context, slug: string, context: SiteContext, newsroom: Newsroom): Promise<Response> {
  const { locale } = context;
  const answer = await newsroom.getArticle({ slug, locale, etag: readContentTag(c) });
  switch (answer.kind) {
    case 'found': {
      const { content, caching } = answer;
      // The slug of another language finds the story too; it has one address in each.
      if (content.slug !== slug) return c.redirect(addressOfStory(locale, content.slug), 301);
      return replyWithContent(c, <ArticlePage article={content} context={context} />, caching);
    }
    case 'unchanged':
      return replyUnchanged(c, answer.caching);
    case 'moved':
      return c.redirect(addressOfStory(locale, answer.slug), 301);
    case 'withdrawn':
    case 'absent':
      return showAbsence(c, slug, context, newsroom, answer);
    case 'unavailable':
      return showUnavailability(c, context);
  }
}

/** Says that there is no such story, or none any more, or none in this language; and then where it can be read. */
async function showAbsence(
  c: Context,
  slug: string,
  context: SiteContext,
  newsroom: Newsroom,
  answer: Outcome<Article> & { kind: 'withdrawn' | 'absent' },
): Promise<Response> {
  if (answer.kind === 'withdrawn' && answer.retraction !== undefined) {
    return replyWithPage(c, <ProblemPage problem="withdrawn" retraction={answer.retraction} context={context} />, 410);
  }
  const addresses = await findElsewhere(slug, context, newsroom);
  const [problem, status] =
    answer.kind === 'withdrawn'
      ? (['withdrawn', 410] as const)
      : ([addresses ? 'notInThisLanguage' : 'notFound', 404] as const);
  return replyWithPage(c, <ProblemPage problem={problem} addresses={addresses} context={context} />, status);
}

/** Where a story can be read that is not published in this language; nothing where it cannot be read at all. */
async function findElsewhere(
  slug: string,
  { locale }: SiteContext,
  newsroom: Newsroom,
): Promise<Partial<Record<Locale, string>> | undefined> {
  const fallback = locales.filter((other) => other !== locale);
  let answer = await newsroom.getArticle({ slug, locale, fallback });
  if (answer.kind === 'moved') answer = await newsroom.getArticle({ slug: answer.slug, locale, fallback });
  return answer.kind === 'found' ? listAddresses(answer.content.alternates) : undefined;
}

/** Says that the newsroom does not answer, and when to ask again. */
export function showUnavailability(c: Context, context: SiteContext): Promise<Response> {
  c.header('Retry-After', '60');
  return replyWithPage(c, <ProblemPage problem="unavailable" context={context} />, 503);
}
