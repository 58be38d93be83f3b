import { timingSafeEqual } from 'node:crypto';
import type { Context } from 'hono';
import { type Locale, locales } from './newsroom/content';
import type { Newsroom } from './newsroom/newsroom';
import { ArticlePage } from './pages/article-page';
import { ProblemPage } from './pages/problem-page';
import { addressOfStory } from './parts/language-switch';
import { replyWithPage } from './reply';
import { showUnavailability } from './show-document';
import type { SiteContext } from './site-context';

/**
 * Answers `/preview?secret=…&documentId=…&locale=…&status=…`: the draft as its page will look, or a redirect to the published
 * version. Without the right secret the answer is the same as for an unknown page. No cache stores the page, and no search
 * engine lists it.
 */
export async function showPreview(
  c: Context,
  context: SiteContext,
  newsroom: Newsroom,
  secret: string | undefined,
): Promise<Response> {
  const { secret: given = '', documentId = '', status } = c.req.query();
  c.header('X-Robots-Tag', 'noindex');
  // The address holds the secret: it must not travel to where the draft links to.
  c.header('Referrer-Policy', 'no-referrer');
  const notFound = () => replyWithPage(c, <ProblemPage problem="notFound" context={context} />, 404);
  if (!secret || !isEqual(secret, given) || !documentId) return notFound();

  const isPublished = status === 'published';
  const answer = await newsroom[isPublished ? 'getPublished' : 'getDraft'](documentId, context.locale);
  if (answer.kind === 'unavailable') return showUnavailability(c, context);
  if (answer.kind !== 'found') return notFound();
  if (isPublished) return c.redirect(addressOfStory(context.locale, answer.content.slug), 302);

  const addressIn = (locale: Locale) => `/preview?${new URLSearchParams({ ...c.req.query(), locale })}`;
  const addresses = Object.fromEntries(locales.map((locale) => [locale, addressIn(locale)]));
  return replyWithPage(c, <ArticlePage article={answer.content} context={context} draft={{ addresses }} />);
}

/** Compares in a time that does not tell how much of it was right. */
function isEqual(one: string, other: string): boolean {
  const [left, right] = [Buffer.from(one), Buffer.from(other)];
  return left.length === right.length && timingSafeEqual(left, right);
}
