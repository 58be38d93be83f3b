import type { Context } from 'hono';
import type { Newsroom } from './newsroom/newsroom';
import { ArticlePage } from './pages/article-page';
import { ProblemPage } from './pages/problem-page';
import { addressOfStory } from './parts/language-switch';
import { readPreviewLink } from './read-preview-link';
import { replyWithPage } from './reply';
import { showUnavailability } from './show-document';
import type { SiteContext } from './site-context';

/**
 * Answers `/preview?documentId=…&locale=…&status=…&expires=…&signature=…`: the draft as its page will look, or a redirect to the
 * published version. A link that ran out says so; to one that the newsroom has not signed the answer is the same as for an
 * unknown page. No cache stores the page, and no search engine lists it.
 */
export async function showPreview(
  c: Context,
  context: SiteContext,
  newsroom: Newsroom,
  secret: string | undefined,
): Promise<Response> {
  c.header('X-Robots-Tag', 'noindex');
  // The address opens a draft: it must not travel to where the draft links to.
  c.header('Referrer-Policy', 'no-referrer');
  const notFound = () => replyWithPage(c, <ProblemPage problem="notFound" context={context} />, 404);
  const link = secret ? readPreviewLink(secret, c.req.query(), new Date()) : undefined;
  if (link === 'expired') return replyWithPage(c, <ProblemPage problem="previewExpired" context={context} />, 410);
  if (link?.locale !== context.locale) return notFound();

  const isPublished = link.status === 'published';
  const answer = await newsroom[isPublished ? 'getPublished' : 'getDraft'](link.documentId, context.locale);
  if (answer.kind === 'unavailable') return showUnavailability(c, context);
  if (answer.kind !== 'found') return notFound();
  if (isPublished) return c.redirect(addressOfStory(context.locale, answer.content.slug), 302);
  return replyWithPage(c, <ArticlePage article={answer.content} context={context} isDraft />);
}
